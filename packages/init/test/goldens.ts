import { seeded } from '@kentro/core'
import type { Points, Seeding } from '@kentro/core'
import { firstK, greedyKMeansPlusPlus, kMeansPlusPlus, maximin, randomPartition, randomPoints } from '@kentro/init'

/** Whole numbers without any order to speak of, n x 3. */
const scattered = (n: number): Points => ({
  data: Float64Array.from({ length: 3 * n }, (_, p) => (p * p * 7919 + p * 104_729) % 10_007),
  n,
  d: 3,
})

const points = scattered(2000)
const weights = Float64Array.from({ length: 2000 }, (_, i) => (i * 37) % 11)
const few = scattered(6)

/** Choices as they must come out wherever this runs: changing them would change the results of those who use them. */
export interface Golden {
  title: string
  seeding: () => Seeding
  /** The chosen points or, where seeds are no points, the centroids. */
  expected: number[]
}

export const goldens: Golden[] = [
  {
    title: 'randomPoints',
    seeding: () => randomPoints(points, 6, seeded(42)),
    expected: [1369, 1691, 1126, 89, 1628, 783],
  },
  {
    title: 'randomPoints, weighted',
    seeding: () => randomPoints(points, 6, seeded(42), { weights }),
    expected: [1370, 1691, 1127, 90, 1627, 783],
  },
  {
    title: 'randomPartition',
    seeding: () => randomPartition(points, 2, seeded(42)),
    expected: [
      4947.2814667988105, 5083.836471754212, 5209.842418235877, 4920.32492431887, 4957.56912209889, 4958.944500504541,
    ],
  },
  {
    title: 'randomPartition, weighted',
    seeding: () => randomPartition(points, 2, seeded(42), { weights }),
    expected: [
      5021.738656987296, 5099.417624521073, 5083.403710425489, 5006.748462606625, 5016.45685379885, 4925.620710176552,
    ],
  },
  {
    title: 'randomPartition, k = n',
    seeding: () => randomPartition(few, 6, seeded(42)),
    expected: [0, 2571, 966, 5192, 5242, 1116, 5411, 7905, 6223, 2821, 350, 3710, 365, 338, 6142, 2894, 7909, 8748],
  },
  { title: 'firstK', seeding: () => firstK(points, 6, seeded(42)), expected: [0, 1, 2, 3, 4, 5] },
  {
    title: 'firstK, weighted',
    seeding: () => firstK(points, 6, seeded(42), { weights }),
    expected: [1, 2, 3, 4, 5, 6],
  },
  { title: 'maximin', seeding: () => maximin(points, 6, seeded(42)), expected: [1369, 1052, 683, 1739, 1337, 1116] },
  {
    title: 'maximin, weighted',
    seeding: () => maximin(points, 6, seeded(42), { weights }),
    expected: [1370, 1570, 1330, 637, 1450, 382],
  },
  {
    title: 'maximin from the mean',
    seeding: () => maximin(points, 3, seeded(42), { start: 'mean' }),
    expected: [4933.9245, 5021.271, 5085.5225, 9801, 2128, 286, 148, 2134, 9951],
  },
  {
    title: 'maximin from the norm',
    seeding: () => maximin(points, 6, seeded(42), { start: 'norm' }),
    expected: [1078, 683, 1330, 1171, 1196, 1337],
  },
  {
    title: 'kMeansPlusPlus',
    seeding: () => kMeansPlusPlus(points, 6, seeded(42)),
    expected: [1369, 1688, 1114, 90, 1620, 757],
  },
  {
    title: 'kMeansPlusPlus, weighted',
    seeding: () => kMeansPlusPlus(points, 6, seeded(42), { weights }),
    expected: [1370, 1696, 1119, 97, 1627, 763],
  },
  {
    title: 'greedyKMeansPlusPlus',
    seeding: () => greedyKMeansPlusPlus(points, 6, seeded(42)),
    expected: [1369, 84, 775, 1673, 967, 1769],
  },
  {
    title: 'greedyKMeansPlusPlus, weighted',
    seeding: () => greedyKMeansPlusPlus(points, 6, seeded(42), { weights }),
    expected: [1370, 90, 516, 1168, 918, 1319],
  },
  {
    title: 'greedyKMeansPlusPlus with 9 trials',
    seeding: () => greedyKMeansPlusPlus(points, 6, seeded('nine'), { trials: 9 }),
    expected: [1316, 1633, 1509, 425, 281, 1206],
  },
]
