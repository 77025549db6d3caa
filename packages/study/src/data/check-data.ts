import { createHash } from 'node:crypto'
import { checkK, checkOptions, points as ownPoints, show } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Subject } from '../trials/run-trial.ts'
import { checkLabels } from './check-labels.ts'
import { labelMeans } from './label-means.ts'
import type { StudyData } from './study-data.ts'

/** A checked data set. */
export interface CheckedData extends Subject {
  readonly name: string
  readonly ks: readonly number[]
  /** Of the points: data of the same name and digest are the same. */
  readonly digest: string
  /** Of the labels and the reference. */
  readonly truth: string
}

/**
 * The checked data sets of a study.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export function checkData(given: StudyData | readonly StudyData[], ks?: number | readonly number[]): CheckedData[] {
  const all = Array.isArray(given) ? (given as readonly StudyData[]) : [given as StudyData]
  if (all.length === 0) throw new RangeError('data must hold at least one data set, got 0')
  const checked = all.map((one, at) => checkOne(one, Array.isArray(given) ? `data[${at}]` : 'data', ks))
  const names = checked.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new RangeError(`data must have names that differ, got ${show(twice)} twice`)
  return checked
}

function checkOne(one: StudyData, where: string, given?: number | readonly number[]): CheckedData {
  const { name, labels, reference, k, points: source } = checkOptions(one, where)
  if (typeof name !== 'string' || name === '') throw new TypeError(`${where}.name must be a text, got ${show(name)}`)
  const points = ownPoints(source, `${where}.points`)
  const classes = labels === undefined ? null : checkLabels(labels, points.n, `${where}.labels`)
  const goal =
    reference === undefined ? classes && labelMeans(points, classes) : checkReference(reference, points, where)
  const wanted = given ?? k ?? goal?.n
  if (wanted === undefined) throw new RangeError(`k must be given for ${where}, which has no reference to count`)
  const ks = [...new Set(typeof wanted === 'number' ? [wanted] : wanted)]
  if (ks.length === 0) throw new RangeError('k must be at least one number of clusters, got none')
  for (const one of ks) checkK(one, points.n)
  return {
    name,
    points,
    labels: classes,
    reference: goal,
    ks,
    digest: digestOf([points.n, points.d], points.data),
    truth: digestOf([], classes, goal && goal.data),
  }
}

function checkReference(reference: NonNullable<StudyData['reference']>, { d }: Points, where: string): Points {
  const centroids = ownPoints(reference, `${where}.reference`)
  if (centroids.d === d) return centroids
  throw new RangeError(`${where}.reference must have d = ${d} coordinates, as its points have, got ${centroids.d}`)
}

function digestOf(shape: readonly number[], ...arrays: (Float64Array | Float32Array | Int32Array | null)[]): string {
  const hash = createHash('sha256').update(JSON.stringify(shape))
  for (const array of arrays) {
    hash.update(` ${array?.constructor.name} ${array?.length} `)
    if (array !== null) hash.update(new Uint8Array(array.buffer, array.byteOffset, array.byteLength))
  }
  return hash.digest('hex').slice(0, 16)
}
