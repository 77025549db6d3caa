import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { afkMc2, kMeansParallel, lightweightCoreset, prone, rejectionSampling } from '@kentro/init'
import type { Golden } from '../goldens.ts'

/** Whole numbers without any order to speak of, n x 3. */
const points: Points = {
  data: Float64Array.from({ length: 6000 }, (_, p) => (p * p * 7919 + p * 104_729) % 10_007),
  n: 2000,
  d: 3,
}
const weights = Float64Array.from({ length: 2000 }, (_, i) => (i * 37) % 11)

/** Choices as they must come out wherever this runs: changing them would change the results of those who use them. */
export const goldens: Golden[] = [
  {
    title: 'kMeansParallel',
    seeding: () => kMeansParallel(points, 6, seeded(42)),
    expected: [1585, 1114, 613, 99, 1478, 603],
  },
  {
    title: 'kMeansParallel, weighted',
    seeding: () => kMeansParallel(points, 6, seeded(42), { weights }),
    expected: [1671, 51, 1478, 1570, 1069, 1701],
  },
  {
    title: 'kMeansParallel, greedy, then solved',
    seeding: () => kMeansParallel(points, 2, seeded(42), { reduce: 'greedy-k-means++', iterations: 4 }),
    expected: [
      5071.4982078853045, 8003.722819593788, 4763.329749103943, 4824.374032674119, 3020.46173688736, 5025.498710232158,
    ],
  },
  { title: 'afkMc2', seeding: () => afkMc2(points, 6, seeded(42)), expected: [1369, 709, 193, 132, 330, 1978] },
  {
    title: 'afkMc2, weighted',
    seeding: () => afkMc2(points, 6, seeded(42), { weights, chain: 20 }),
    expected: [1370, 591, 1532, 1088, 1404, 185],
  },
  {
    title: 'afkMc2, uniform proposals',
    seeding: () => afkMc2(points, 6, seeded(42), { proposal: 'uniform' }),
    expected: [1369, 718, 1662, 133, 332, 1397],
  },
  {
    title: 'lightweightCoreset',
    seeding: () => lightweightCoreset(points, 6, seeded(42)),
    expected: [1121, 48, 702, 1815, 320, 1448],
  },
  {
    title: 'lightweightCoreset, weighted and solved',
    seeding: () => lightweightCoreset(points, 2, seeded(42), { weights, size: 100, iterations: 4 }),
    expected: [
      4877.156337705693, 1722.6978373286586, 5056.587402367886, 4637.935988648197, 7478.6040371166855,
      4489.100564263143,
    ],
  },
  { title: 'prone', seeding: () => prone(points, 6, seeded(42)), expected: [1628, 383, 1051, 1286, 434, 146] },
  {
    title: 'prone, weighted',
    seeding: () => prone(points, 6, seeded(42), { weights }),
    expected: [1629, 953, 1946, 1878, 434, 1769],
  },
  {
    title: 'prone, lifted to means',
    seeding: () => prone(points, 2, seeded(42), { lift: 'mean' }),
    expected: [
      4162.1030042918455, 2517.651287553648, 4889.625536480687, 5607.461610486891, 7206.077715355806, 5256.473782771535,
    ],
  },
  {
    title: 'rejectionSampling',
    seeding: () => rejectionSampling(points, 6, seeded(42)),
    expected: [1369, 1692, 1519, 1448, 511, 1553],
  },
  {
    title: 'rejectionSampling, weighted, few proposals',
    seeding: () => rejectionSampling(points, 6, seeded(42), { weights, proposals: 1 }),
    expected: [1370, 90, 1618, 536, 958, 973],
  },
]
