import { checkInteger, checkOptions, show } from '@kentro/core'
import type { Points } from '@kentro/core'
import { isDrawable } from './extent.ts'
import { optionalText, pictureOptions } from './picture-options.ts'
import type { Picture, PictureOptions } from './picture-options.ts'

/** How points are shown. */
export interface ScatterOptions extends PictureOptions {
  /** What the horizontal and the vertical axis are called; 'x0', 'x1' by the index of the column if not given. */
  x?: string
  y?: string
  /** The columns that are shown, by index: [0, 1] if not given; one column is shown as a strip. */
  columns?: readonly [number] | readonly [number, number]
  /** Of more points than this, so many are drawn, chosen evenly and always the same, and the picture says so; 10,000. */
  maxPoints?: number
}

/** What is shown on the points: labels, centroids or both, as in a clustering, a model, a seeding or a file. */
export interface Shown {
  /** The label of each point (n): numbers or names; below 0 is none. */
  labels?: ArrayLike<number | string>
  /** k x d, row-major; centroid c has the colour of label c. */
  centroids?: ArrayLike<number>
}

/** The checked options. */
export interface Scatter {
  readonly picture: Picture
  readonly labels: ArrayLike<number | string> | null
  /** k x d; k = 0 where none are shown. */
  readonly centroids: Points
  readonly x: string
  readonly y: string
  readonly columns: readonly number[]
  readonly maxPoints: number
}

/** The checked arguments. */
export function scatterOptions(
  { n, d }: Points,
  shown: Shown | undefined,
  options: ScatterOptions | undefined,
): Scatter {
  const { x, y, columns = d === 1 ? [0] : [0, 1], maxPoints = 10_000 } = checkOptions(options)
  const { labels, centroids } = checkOptions(shown, 'clustering')
  const chosen = checkColumns(columns, d)
  return {
    picture: pictureOptions(options),
    labels: labels === undefined ? null : checkLabels(labels, n),
    centroids: centroids === undefined ? { data: new Float64Array(0), n: 0, d } : checkCentroids(centroids, d),
    x: optionalText('x', x) ?? `x${chosen[0]}`,
    y: chosen.length === 1 ? '' : (optionalText('y', y) ?? `x${chosen[1]}`),
    columns: chosen,
    maxPoints: checkInteger('maxPoints', maxPoints, 1),
  }
}

function checkColumns(columns: readonly number[], d: number): readonly number[] {
  if (!Array.isArray(columns)) throw new TypeError(`columns must be one or two indices, got ${show(columns)}`)
  if (columns.length !== 1 && columns.length !== 2) {
    throw new RangeError(`columns must be one or two indices, got ${columns.length}`)
  }
  return columns.map((column, j) => checkInteger(`columns[${j}]`, column, 0, d - 1, `d - 1 = ${d - 1}`))
}

function checkLabels(labels: ArrayLike<number | string>, n: number): ArrayLike<number | string> {
  checkList('labels', labels)
  if (labels.length !== n) throw new RangeError(`labels must have n = ${n} entries, got ${labels.length}`)
  for (let i = 0; i < n; i++) {
    const label: unknown = labels[i]
    if (typeof label !== 'string' && !Number.isInteger(label)) {
      throw new TypeError(`labels[${i}] must be an integer or a string, got ${show(label)}`)
    }
  }
  return labels
}

function checkCentroids(centroids: ArrayLike<number>, d: number): Points {
  checkList('centroids', centroids)
  if (centroids.length === 0 || centroids.length % d !== 0) {
    throw new RangeError(`centroids must have k * d values with d = ${d}, got ${centroids.length}`)
  }
  for (let p = 0; p < centroids.length; p++) {
    if (isDrawable(centroids[p])) continue
    throw new RangeError(`centroids[${p}] must be finite (and at most 1e300 in size), got ${show(centroids[p])}`)
  }
  return { data: Float64Array.from(centroids), n: centroids.length / d, d }
}

function checkList(name: string, list: ArrayLike<unknown>): void {
  if (typeof list !== 'object' || list === null || typeof list.length !== 'number') {
    throw new TypeError(`${name} must be an array, got ${show(list)}`)
  }
}
