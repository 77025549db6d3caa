import { seeded } from '@kentro/core'
import skmeans from 'skmeans'
import type { Contender, Outcome } from './contender.ts'
import { rowsOf } from './rows-of.ts'
import { versionOf } from './version-of.ts'
import { withRandom } from './with-random.ts'

/** skmeans on rows of plain arrays, from the same start through its parameter `initial`. */
export const skmeansContender: Contender = {
  name: 'skmeans',
  version: versionOf('skmeans'),
  ours: false,
  note:
    'rows of plain arrays; it has no tolerance and stops when no centroid moves; it draws from Math.random, which is ' +
    'seeded while it runs; its own seeding is kmpp; it does not count the last iteration, which is added here',
  prepare(points) {
    const rows = rowsOf(points)
    return {
      fitFrom(start, { maxIterations }) {
        const begin = rowsOf(start)
        // It puts the centroids into the array that it is given.
        return () => outcome(skmeans(rows, start.n, [...begin], maxIterations), maxIterations)
      },
      fit:
        (k, seed, { maxIterations }) =>
        () =>
          withRandom(seeded(seed), () => outcome(skmeans(rows, k, 'kmpp', maxIterations), maxIterations)),
    }
  },
}

function outcome({ it, idxs, centroids }: ReturnType<typeof skmeans>, maxIterations: number): Outcome {
  return { labels: idxs, centroids, iterations: Math.min(it + 1, maxIterations) }
}
