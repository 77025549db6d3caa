import { seeded } from '@kentro/core'
import type { Points, Seeding } from '@kentro/core'
import { fastGlobal, hgMeans, recombinator } from '@kentro/init'

/** Whole numbers without any order to speak of, n x 3. */
const scattered = (n: number): Points => ({
  data: Float64Array.from({ length: 3 * n }, (_, p) => (p * p * 7919 + p * 104_729) % 10_007),
  n,
  d: 3,
})

const points = scattered(400)
const weights = Float64Array.from({ length: 400 }, (_, i) => (i * 37) % 11)
const short = { population: 4, iterations: 20 }

/** Choices as they must come out wherever this runs: changing them would change the results of those who use them. */
export interface Golden {
  title: string
  seeding: () => Seeding
  /** The centroids, and how many distances it took. */
  expected: number[]
}

export const goldens: Golden[] = [
  {
    title: 'hgMeans',
    seeding: () => hgMeans(points, 4, seeded(42), short),
    expected: [
      7252.649572649572, 7199.5641025641025, 5964.025641025641, 7106.247191011236, 1604.741573033708, 4070.561797752809,
      2520.4269662921347, 6486.898876404494, 2117.1573033707864, 2169.2190476190476, 4221.457142857143,
      7625.371428571429, 483520,
    ],
  },
  {
    title: 'hgMeans, weighted',
    seeding: () => hgMeans(points, 4, seeded(42), { ...short, weights }),
    expected: [
      2019.732608695652, 3980.763043478261, 7530.695652173913, 7241.079310344828, 7340.818965517241, 6076.870689655172,
      6959.435582822086, 1530.8507157464212, 3959.2229038854807, 2804.137931034483, 6403.635775862069,
      2052.9418103448274, 373120,
    ],
  },
  {
    title: 'recombinator',
    seeding: () => recombinator(points, 4, seeded(42), { population: 4 }),
    expected: [
      7116.125, 1580.8636363636363, 4037.2045454545455, 2116.359223300971, 4171.815533980583, 7589.126213592233,
      2611.010989010989, 6486.10989010989, 2116.4285714285716, 7214.372881355932, 7175.5, 6098.4152542372885, 177984,
    ],
  },
  {
    title: 'recombinator, weighted',
    seeding: () => recombinator(points, 4, seeded(42), { population: 4, weights }),
    expected: [
      6959.435582822086, 1530.8507157464212, 3959.2229038854807, 7241.079310344828, 7340.818965517241,
      6076.870689655172, 2804.137931034483, 6403.635775862069, 2052.9418103448274, 2019.732608695652, 3980.763043478261,
      7530.695652173913, 209984,
    ],
  },
  {
    title: 'fastGlobal',
    seeding: () => fastGlobal(points, 4, seeded(42)),
    expected: [
      1800.2920353982302, 6534.946902654868, 3816.973451327434, 7453.989247311828, 3948.52688172043, 2185.1827956989246,
      4185.68085106383, 1759.5531914893618, 7187.117021276596, 6429.94, 7346.98, 7390.33, 509600,
    ],
  },
  {
    title: 'fastGlobal, weighted',
    seeding: () => fastGlobal(points, 4, seeded(42), { weights }),
    expected: [
      1826.794964028777, 6645.219424460432, 4137.958633093525, 6799.930139720559, 3148.952095808383, 2053.229540918164,
      7162.238095238095, 7440.212301587301, 6679.3015873015875, 4168.87962962963, 1820.5208333333333, 7364.789351851852,
      474400,
    ],
  },
  {
    title: 'fastGlobal with 9 candidates',
    seeding: () => fastGlobal(points, 4, seeded(42), { candidates: 9 }),
    expected: [
      1776.017543859649, 6572.394736842105, 3944.8859649122805, 7349.877777777778, 3737.6555555555556,
      2064.822222222222, 4117.315217391304, 1783.8260869565217, 7239.228260869565, 6638.0192307692305,
      7269.2692307692305, 7188.4807692307695, 46000,
    ],
  },
]
