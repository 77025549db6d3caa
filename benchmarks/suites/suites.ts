import { blobs } from './blobs.ts'
import type { Case } from './case.ts'
import { iris } from './iris.ts'
import type { Profile } from './profiles.ts'

/** What is compared: its cases, in the order in which they are run. */
export interface Suite {
  readonly about: string
  cases(profile: Profile, seed: number): Case[]
}

export type SuiteName = 'iris' | 'units' | 'points' | 'grid'

export const suites: Readonly<Record<SuiteName, Suite>> = {
  iris: {
    about: 'the irises, from the same start and with own seeding',
    cases: () => [iris('iris', 'same-start', 'own-seeding')],
  },
  units: {
    about: 'the same data in other units, with the tolerance that each contender has by itself',
    cases: (_, seed) => [iris('units', 'units'), blobs('units', 2000, 8, 10, seed, 'units')],
  },
  points: {
    about: 'time against the number of points',
    cases: ({ sizes }, seed) => sizes.map((n) => blobs('points', n, 8, 10, seed, 'same-start')),
  },
  grid: {
    about: 'dimensions x numbers of clusters, from the same start and with own seeding',
    cases: ({ dimensions, clusters, points, ownPoints }, seed) =>
      dimensions.flatMap((d) =>
        clusters.flatMap((k) => [
          blobs('grid', points, d, k, seed, 'same-start'),
          blobs('grid', ownPoints, d, k, seed, 'own-seeding'),
        ]),
      ),
  },
}
