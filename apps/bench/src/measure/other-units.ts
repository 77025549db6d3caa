import { points, seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { greedyKMeansPlusPlus } from '@kentro/init'
import type { UnitsRow } from '../results.ts'
import { attempt } from './attempt.ts'
import type { Job } from './job.ts'
import { rowKey } from './row-key.ts'
import { turn } from './turn.ts'

/** The data as they are, and as if they were measured in units a thousand times as large. */
export const SCALES: readonly number[] = [1, 1e-3]

/** One case in several units, from the same start, with the tolerance that each contender has by itself. */
export async function otherUnits(job: Job): Promise<UnitsRow[]> {
  const { one, truth, contenders, profile, seed, now, signal, onProgress } = job
  const { d, k } = one
  const start = { data: greedyKMeansPlusPlus(truth.points, k, seeded(seed)).centroids, n: k, d }
  const rows: UnitsRow[] = []
  for (const contender of contenders) {
    if (signal.aborted) break
    for (const scale of SCALES) {
      const scaled = times(truth.points, scale)
      const makeFit = async () => {
        const prepared = await contender.prepare(scaled)
        return prepared.fitFrom(times(start, scale), { maxIterations: profile.maxIterations })
      }
      const { error, done } = await attempt(contender, scaled, k, now, makeFit)
      const inertia = done === null ? null : done.verdict.inertia / (scale * scale)
      const unscaled = scale === 1 ? inertia : rows[rows.length - SCALES.indexOf(scale)].inertia
      rows.push({
        ...rowKey(one, contender.name),
        scale,
        error,
        iterations: done?.verdict.iterations ?? null,
        inertia,
        change: inertia !== null && unscaled !== null && unscaled > 0 ? inertia / unscaled - 1 : null,
        staleLabels: done?.verdict.staleLabels ?? null,
      })
      await turn()
    }
    onProgress(rows.length / (contenders.length * SCALES.length))
  }
  return rows
}

function times({ data, n, d }: Points, scale: number): Points {
  return points({ data: Float64Array.from(data, (value) => value * scale), shape: [n, d] })
}
