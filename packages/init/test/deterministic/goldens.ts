import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { kkz, pcaPart, sorting, varPart } from '@kentro/init'
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
    title: 'varPart',
    seeding: () => varPart(points, 3, seeded(42)),
    expected: [
      4976.316326530612, 2425.5438775510206, 5082.886734693878, 2415.978473581213, 7530.187866927593, 5256.757338551859,
      7380.145383104125, 7500.163064833006, 4918.689587426326,
    ],
  },
  {
    title: 'varPart, weighted',
    seeding: () => varPart(points, 3, seeded(42), { weights }),
    expected: [
      5025.57536231884, 2408.1424430641823, 4987.725672877847, 5209.462529274005, 7477.31381733021, 2526.4434035909444,
      4801.245782208589, 7587.333205521472, 7467.480828220859,
    ],
  },
  {
    title: 'varPart, cut by Otsu',
    seeding: () => varPart(points, 3, seeded(42), { cut: 'otsu' }),
    expected: [
      4984.267489711934, 2404.5185185185187, 5089.529835390947, 2412.721470019342, 7504.214700193424, 5245.340425531915,
      7388.970645792564, 7486.6360078277885, 4916.2054794520545,
    ],
  },
  {
    title: 'varPart, cut best',
    seeding: () => varPart(points, 3, seeded(42), { cut: 'optimal' }),
    expected: [
      4982.528865979381, 2399.2659793814432, 5089.912371134021, 2412.721470019342, 7504.214700193424, 5245.340425531915,
      7382.883040935672, 7476.754385964912, 4916.1578947368425,
    ],
  },
  {
    title: 'pcaPart',
    seeding: () => pcaPart(points, 3, seeded(42)),
    expected: [
      5659.738549618321, 2115.2442748091603, 6063.217557251908, 3314.6737160120847, 6671.318227593152,
      5821.730110775428, 7475.517598343686, 4781.6459627329195, 2511.265010351967,
    ],
  },
  {
    title: 'pcaPart, weighted',
    seeding: () => pcaPart(points, 3, seeded(42), { weights }),
    expected: [
      6705.221015897635, 3292.479643272586, 2618.2299340829777, 4768.694266238974, 7490.766038492382, 5593.464314354451,
      3724.9523222359226, 1940.2897657213316, 6323.895602137279,
    ],
  },
  {
    title: 'pcaPart, cut by Otsu',
    seeding: () => pcaPart(points, 3, seeded(42), { cut: 'otsu' }),
    expected: [
      5388.278169014085, 2004.25, 5525.917253521126, 3290.170431211499, 6715.407597535935, 5820.806981519507,
      7866.115720524018, 5160.089519650655, 2975.6724890829696,
    ],
  },
  {
    title: 'pcaPart, cut best',
    seeding: () => pcaPart(points, 3, seeded(42), { cut: 'optimal' }),
    expected: [
      5269.2743682310465, 1898.615523465704, 5388.557761732852, 3288.636457260556, 6722.475798146241, 5825.727085478888,
      7906.115789473684, 5185.652631578947, 3218.9536842105263,
    ],
  },
  { title: 'kkz', seeding: () => kkz(points, 6, seeded(42)), expected: [1078, 683, 1330, 1171, 1196, 1337] },
  { title: 'sorting', seeding: () => sorting(points, 6, seeded(42)), expected: [988, 782, 1736, 1542, 746, 1751] },
  {
    title: 'sorting, weighted',
    seeding: () => sorting(points, 6, seeded(42), { weights }),
    expected: [1721, 271, 1509, 1748, 1022, 379],
  },
  {
    title: 'sorting from a random point',
    seeding: () => sorting(points, 6, seeded(42), { reference: 'random' }),
    expected: [1361, 678, 1090, 1823, 1007, 167],
  },
]
