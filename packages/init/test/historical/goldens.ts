import { seeded } from '@kentro/core'
import type { Points, Seeding } from '@kentro/core'
import { bisecting, bradleyFayyad, kaufmanRousseeuw, lbg, luxburg, projection, split } from '@kentro/init'

/** Whole numbers without any order to speak of, n x 3. */
const scattered = (n: number): Points => ({
  data: Float64Array.from({ length: 3 * n }, (_, p) => (p * p * 7919 + p * 104_729) % 10_007),
  n,
  d: 3,
})

const points = scattered(400)
const weights = Float64Array.from({ length: 400 }, (_, i) => (i * 37) % 11)

/** Choices as they must come out wherever this runs: changing them would change the results of those who use them. */
export interface Golden {
  title: string
  seeding: () => Seeding
  /** The chosen points or, where seeds are no points, the centroids. */
  expected: number[]
}

export const goldens: Golden[] = [
  {
    title: 'bradleyFayyad',
    seeding: () => bradleyFayyad(points, 3, seeded(42)),
    expected: [
      6101.996069054402, 3521.1269502102837, 7423.627072310405, 5388.010279814354, 4304.184444609828,
      2359.1067149491373, 2692.8555250641093, 6599.654942418966, 5667.4766668199045,
    ],
  },
  {
    title: 'luxburg',
    seeding: () => luxburg(points, 3, seeded(42)),
    expected: [
      7912.21875, 2581.15625, 5061.645833333333, 3660.6017699115046, 6893.946902654868, 2674.663716814159,
      5007.929824561404, 7329.964912280701, 7407.175438596491,
    ],
  },
  {
    title: 'luxburg, weighted',
    seeding: () => luxburg(points, 3, seeded(42), { weights }),
    expected: [
      1434.1641791044776, 4184.964179104478, 7688.585074626866, 6975.895714285714, 6939.35, 6072.001428571429,
      4179.074505238649, 4062.3294528521537, 2612.0849825378345,
    ],
  },
  { title: 'projection', seeding: () => projection(points, 6, seeded(42)), expected: [110, 333, 159, 120, 355, 194] },
  {
    title: 'projection, weighted',
    seeding: () => projection(points, 6, seeded(42), { weights }),
    expected: [56, 45, 25, 107, 373, 233],
  },
  {
    title: 'projection toward the farthest point',
    seeding: () => projection(points, 6, seeded(42), { toward: 'farthest' }),
    expected: [106, 22, 378, 88, 324, 51],
  },
  {
    title: 'lbg',
    seeding: () => lbg(points, 3, seeded(42)),
    expected: [
      2072.7380952380954, 6496.880952380952, 2337.1785714285716, 7529.888111888112, 3700.853146853147,
      3743.4055944055945, 3943.456647398844, 5380.335260115607, 7615.791907514451,
    ],
  },
  {
    title: 'lbg, weighted',
    seeding: () => lbg(points, 3, seeded(42), { weights }),
    expected: [
      1920.8482932996208, 5246.260429835651, 5243.294563843237, 6603.316309719934, 2885.1202635914333,
      2590.968698517298, 7236.273949579832, 6567.460504201681, 6986.833613445378,
    ],
  },
  {
    title: 'split',
    seeding: () => split(points, 3, seeded(42)),
    expected: [
      1833.4161073825503, 5534.993288590604, 4926.248322147651, 6955.323353293413, 3131.74251497006, 4420.095808383234,
      5933.142857142857, 7833.8452380952385, 6868.988095238095,
    ],
  },
  {
    title: 'split, weighted',
    seeding: () => split(points, 3, seeded(42), { weights }),
    expected: [
      4126.758286176233, 4403.535165723525, 3448.9749393694424, 8041.736501079914, 4730.0410367170625,
      7162.892008639309, 3430.2491467576792, 7411.320819112628, 7831.15699658703,
    ],
  },
  {
    title: 'bisecting',
    seeding: () => bisecting(points, 3, seeded(42)),
    expected: [
      2809.9710144927535, 5076.782608695652, 7445.949275362319, 7461.460317460317, 4325.074074074074, 4531.174603174603,
      1850.8219178082193, 6681.13698630137, 2263.4109589041095,
    ],
  },
  {
    title: 'bisecting, weighted',
    seeding: () => bisecting(points, 3, seeded(42), { weights }),
    expected: [
      2007.1120218579235, 6607.9672131147545, 2248.054644808743, 7447.902892561983, 4247.342975206611,
      4355.357438016529, 2866.485584218513, 4975.349013657056, 7342.270106221547,
    ],
  },
  {
    title: 'kaufmanRousseeuw',
    seeding: () => kaufmanRousseeuw(points, 6, seeded(42)),
    expected: [393, 296, 25, 179, 27, 391],
  },
  {
    title: 'kaufmanRousseeuw, weighted',
    seeding: () => kaufmanRousseeuw(points, 6, seeded(42), { weights }),
    expected: [393, 296, 179, 279, 305, 149],
  },
]
