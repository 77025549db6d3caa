import { checkK, seeded } from '@kentro/core'
import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { checkOutputs } from '../files/check-outputs.ts'
import type { Outputs } from '../files/check-outputs.ts'
import { readTable } from '../files/read-table.ts'
import type { Columns } from '../files/read-table.ts'
import { save } from '../files/save.ts'
import { tableResult } from '../files/table-result.ts'
import { jsonResult } from '../files/text-result.ts'
import { defined } from '../options/defined.ts'
import type { Streams } from '../streams.ts'
import { labelNote } from '../text/label-note.ts'

/** The options of `kentro seed`. */
export interface SeedOptions extends Columns, Outputs {
  k: number
  init: StrategyName
  seed: number | string
}

/** Finds start centroids by a strategy. */
export async function seed(path: string, options: SeedOptions, streams: Streams): Promise<void> {
  const { k, init, json } = options
  const out = options.out ?? (json ? undefined : '-')
  await checkOutputs(defined({ out, json }))
  const { points, columns, weights } = await readTable(path, options, streams)
  streams.stderr.write(labelNote(columns, options))
  checkK(k, points.n)
  const random = seeded(options.seed)
  const found = strategies[init].initialize(points, k, random, weights === null ? {} : { weights })
  const { d } = points
  const { centroids, distances } = found
  const results = out === undefined ? [] : [tableResult(out, { points: { data: centroids, n: k, d }, columns })]
  if (json) {
    const rows = Array.from({ length: k }, (_, c) => Array.from(centroids.subarray(c * d, (c + 1) * d)))
    const indices = found.indices === null ? null : Array.from(found.indices)
    results.push(jsonResult('-', { k, d, init, seed: options.seed, columns, centroids: rows, indices, distances }))
  }
  await save(results, streams)
}
