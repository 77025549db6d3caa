import { kentroContender } from '@kentro/benchmarks'
import type { Cell, KernelsProfile } from '@kentro/benchmarks'
import { seeded } from '@kentro/core'
import { greedyKMeansPlusPlus } from '@kentro/init'
import { kmeansSync } from '@kentro/kmeans'
import type { AlgorithmName } from '@kentro/kmeans'
import { median } from '../stats/median.ts'
import type { SettlingRow } from './kernels-results.ts'

/** What every iteration takes, algorithm by algorithm, from the same start. */
export function settling({ settling: cells, fits }: KernelsProfile, seed: number, now: () => number): SettlingRow[] {
  return cells.flatMap((cell) => settlingOf(cell, fits, seed, now))
}

function settlingOf(cell: Cell, fits: number, seed: number, now: () => number): SettlingRow[] {
  const points = cell.load(seed)
  const { centroids } = greedyKMeansPlusPlus(points, cell.k, seeded(seed))
  const init = { data: centroids, n: cell.k, d: cell.d }
  const names = (kentroContender.algorithms ?? []).filter((name) => name !== 'auto') as AlgorithmName[]
  const times = names.map((): number[][] => [])
  const moved: number[] = []
  for (let fit = 0; fit < fits; fit++) {
    for (const [at, algorithm] of names.entries()) {
      let begin = now()
      const onIteration = (state: { iteration: number; moved: number }) => {
        const end = now()
        ;(times[at][state.iteration - 1] ??= []).push(end - begin)
        moved[state.iteration - 1] = state.moved
        begin = end
      }
      const limits = { maxIterations: cell.maxIterations, tolerance: 0 }
      kmeansSync(points, cell.k, { ...limits, algorithm, init, seed: 0, onIteration })
    }
  }
  return names.flatMap((algorithm, at) =>
    times[at].map((samples, index) => {
      const milliseconds = median(samples) ?? 0
      return { cell: cell.name, algorithm, iteration: index + 1, milliseconds, moved: moved[index] }
    }),
  )
}
