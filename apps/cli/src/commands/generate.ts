import type { Points } from '@kentro/core'
import { families, makeBlobs } from '@kentro/datasets'
import type { FamilyName } from '@kentro/datasets'
import { checkOutputs } from '../files/check-outputs.ts'
import type { Outputs } from '../files/check-outputs.ts'
import { save } from '../files/save.ts'
import { tableResult } from '../files/table-result.ts'
import { jsonResult } from '../files/text-result.ts'
import { defined } from '../options/defined.ts'
import type { Streams } from '../streams.ts'

/** The options of `kentro generate`. */
export interface GenerateOptions extends Outputs {
  n?: number
  d?: number
  k?: number
  std?: number
  center?: number[][]
  seed: number | string
  labels: boolean
}

/** Makes points of a family, or blobs, and saves them. */
export async function generate(name: FamilyName | 'blobs', options: GenerateOptions, streams: Streams): Promise<void> {
  const { out = '-', json, seed } = options
  await checkOutputs(defined({ out, json }))
  const { points, labels, centers } = name === 'blobs' ? blobs(options) : family(name, options)
  const { n, d } = points
  const columns = Array.from({ length: d }, (_, j) => `x${j}`)
  const kept = options.labels && !/\.npy$/i.test(out) ? { labels } : {}
  const results = [tableResult(out, { points, columns, ...kept })]
  const k = name === 'blobs' ? centers?.n : families[name].k
  if (json) results.push(jsonResult('-', { name, n, d, k, seed, centers: rowsOf(centers), out }))
  await save(results, streams)
}

function blobs({ n, d, k, std, center, seed }: GenerateOptions): ReturnType<typeof makeBlobs> {
  return makeBlobs(defined({ n, d, std, seed, centers: center ?? k }))
}

function family(name: FamilyName, options: GenerateOptions): ReturnType<(typeof families)[FamilyName]['make']> {
  const { n, d, k, std, center, seed } = options
  for (const [option, value] of Object.entries({ '-d': d, '-k': k, '--std': std, '--center': center })) {
    if (value !== undefined) throw new RangeError(`${option} is of blobs alone: leave it out, as ${name} has its own`)
  }
  return families[name].make(defined({ n, seed }))
}

function rowsOf(centers: Points | undefined): number[][] | null {
  if (centers === undefined) return null
  const { data, n, d } = centers
  return Array.from({ length: n }, (_, c) => Array.from(data.subarray(c * d, (c + 1) * d)))
}
