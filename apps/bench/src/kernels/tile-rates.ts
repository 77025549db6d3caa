import type { KernelsProfile, Precision } from '@kentro/benchmarks'
import type { Points } from '@kentro/core'
import { makeUniform } from '@kentro/datasets'
import type { TileRow } from './kernels-results.ts'
import { PEAK_FLOPS, peakLoop } from './peak-module.ts'
import { timeOf } from './time-of.ts'
import { withEngine } from './with-engine.ts'

/** Turns of the loop per call: about a millisecond. */
const TURNS = 2e5
/** Points that a call of the kernel takes. */
const CHUNK = 512

/** GF/s of registers alone, and of all points to all centroids beside it. */
export interface TileRates {
  readonly peak: number
  readonly tiles: TileRow[]
}

/** The rates of the tile, shape by shape and in both precisions, each round beside the peak; the best of each counts. */
export function tileRates(profile: KernelsProfile, seed: number, now: () => number): TileRates {
  const loop = peakLoop()
  let best = Infinity
  const rows: TileRow[] = []
  for (const d of profile.dimensions) {
    for (const precision of ['float64', 'float32'] as const) {
      const points = shape(profile, d, precision, seed)
      withEngine(points, profile.clusters, 1, (engine, centroids) => {
        let least = Infinity
        for (let round = 0; round < profile.rounds; round++) {
          best = Math.min(
            best,
            timeOf(() => loop(TURNS), now),
          )
          least = Math.min(
            least,
            timeOf(() => engine.assign(centroids), now),
          )
        }
        rows.push(tileRow(points, profile.clusters, precision, least))
      })
    }
  }
  const peak = (PEAK_FLOPS * TURNS) / best / 1e6
  return { peak, tiles: rows.map((row) => ({ ...row, share: row.gigaflops / peak })) }
}

function shape({ clusters, work }: KernelsProfile, d: number, precision: Precision, seed: number): Points {
  const n = CHUNK * Math.max(1, Math.round(work / (d * clusters * CHUNK)))
  const { points } = makeUniform({ n, d, seed })
  return precision === 'float64' ? points : { ...points, data: Float32Array.from(points.data) }
}

function tileRow({ n, d }: Points, k: number, precision: Precision, milliseconds: number): TileRow {
  return { precision, n, d, k, milliseconds, gigaflops: (2 * n * d * k) / milliseconds / 1e6, share: 0 }
}
