import { points } from '@kentro/core'
import type { Solve } from '@kentro/core'
import { elkan } from '@kentro/elkan'
import { kmeansSync } from '@kentro/kmeans'
import { lloyd } from '@kentro/lloyd'
import type { Contender } from './contender.ts'
import { versionOf } from './version-of.ts'

const CHECKED =
  'Points are checked and copied once, by points(), which is its conversion; ml-kmeans checks rows in each fit'

/** Lloyd's algorithm; with its own seeding, `kmeansSync` with this algorithm. */
export const lloydContender: Contender = solver('lloyd', lloyd)

/** Elkan's algorithm; with its own seeding, `kmeansSync` with this algorithm. */
export const elkanContender: Contender = solver('elkan', elkan)

/** The front door, which chooses the algorithm. */
export const kmeansContender: Contender = {
  name: 'kmeans',
  version: versionOf('@kentro/kmeans'),
  ours: true,
  note: 'kmeansSync, which chooses the algorithm; its own seeding is greedy k-means++. ' + CHECKED,
  prepare(given) {
    const own = points({ ...given })
    return {
      fitFrom: (start, stopping) => () => kmeansSync(own, start.n, { ...stopping, init: start, seed: 0 }),
      fit: (k, seed, stopping) => () => kmeansSync(own, k, { ...stopping, seed }),
    }
  },
}

function solver(name: 'lloyd' | 'elkan', solve: Solve): Contender {
  return {
    name,
    version: versionOf(`@kentro/${name}`),
    ours: true,
    note: `the solver alone; with its own seeding, kmeansSync with algorithm '${name}'. ${CHECKED}`,
    prepare(given) {
      const own = points({ ...given })
      return {
        fitFrom: (start, stopping) => () => solve(own, start, stopping),
        fit: (k, seed, stopping) => () => kmeansSync(own, k, { ...stopping, seed, algorithm: name }),
      }
    },
  }
}
