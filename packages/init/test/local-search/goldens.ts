import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import {
  breathing,
  flsPlusPlus,
  lookAheadGreedy,
  lsPlusPlus,
  multiSwap,
  pnnSmoothing,
  randomSwap,
  zigZagGreedy,
} from '@kentro/init'
import type { Golden } from '../goldens.ts'

/** Whole numbers without any order to speak of, 1200 x 3: enough for kernels in WebAssembly. */
const n = 1200
const points: Points = {
  data: Float64Array.from({ length: 3 * n }, (_, p) => (p * p * 7919 + p * 104_729) % 10_007),
  n,
  d: 3,
}
const weights = Float64Array.from({ length: n }, (_, i) => (i * 37) % 11)

/** Choices, or centroids, as they must come out wherever this runs. */
export const goldens: Golden[] = [
  {
    title: 'lsPlusPlus',
    seeding: () => lsPlusPlus(points, 8, seeded(42)),
    expected: [527, 1018, 414, 1148, 1091, 996, 578, 1115],
  },
  {
    title: 'lsPlusPlus, weighted',
    seeding: () => lsPlusPlus(points, 8, seeded(42), { weights }),
    expected: [371, 1025, 1032, 503, 306, 1050, 315, 1019],
  },
  {
    title: 'flsPlusPlus',
    seeding: () => flsPlusPlus(points, 3, seeded(42)),
    expected: [
      7172.9375, 2958.7025, 3749.89, 1997.8369565217392, 5067.089130434782, 4721.74347826087, 6529.855882352941,
      7288.9911764705885, 6962.523529411765,
    ],
  },
  {
    title: 'flsPlusPlus, weighted',
    seeding: () => flsPlusPlus(points, 3, seeded(42), { weights }),
    expected: [
      6943.305411030177, 5789.2606659729445, 7493.272632674298, 6821.157297297297, 4514.227567567567,
      2055.7345945945945, 2042.2919478182637, 4689.429599640126, 5118.752136752137,
    ],
  },
  {
    title: 'multiSwap',
    seeding: () => multiSwap(points, 8, seeded(42)),
    expected: [483, 391, 664, 578, 1096, 559, 716, 671],
  },
  {
    title: 'multiSwap, weighted',
    seeding: () => multiSwap(points, 8, seeded(42), { weights }),
    expected: [306, 1025, 679, 646, 907, 395, 1184, 158],
  },
  {
    title: 'pnnSmoothing',
    seeding: () => pnnSmoothing(points, 3, seeded(42)),
    expected: [
      5557.253608247423, 4754.698969072165, 6915.158762886598, 3122.790502793296, 6663.3575418994415, 4378.72625698324,
      6148.750700280112, 3644.5042016806724, 3131.036414565826,
    ],
  },
  {
    title: 'pnnSmoothing, weighted',
    seeding: () => pnnSmoothing(points, 3, seeded(42), { weights }),
    expected: [
      4554.026536781996, 6964.6513268391, 4802.626469600269, 6186.823410696266, 2867.122603430878, 3833.4460141271443,
      4521.783783783783, 3365.3262548262546, 7421.675675675676,
    ],
  },
  {
    title: 'breathing',
    seeding: () => breathing(points, 4, seeded(42)),
    expected: [
      7620.412751677853, 4311.597315436242, 2401.1510067114095, 2055.4476534296027, 6360.462093862816,
      2949.0938628158847, 4512.107023411371, 1748.7224080267558, 6891.367892976588, 5579.659509202454,
      7432.598159509203, 7503.849693251534,
    ],
  },
  {
    title: 'breathing, weighted',
    seeding: () => breathing(points, 4, seeded(42), { weights }),
    expected: [
      5559.671537484117, 7519.163913595934, 7565.993011435832, 2219.77850877193, 6393.336257309941, 2806.5153508771928,
      4507.102853351029, 1741.0265428002654, 6758.211678832116, 7713.069210866753, 4332.410737386805,
      2361.8072445019407,
    ],
  },
  {
    title: 'randomSwap',
    seeding: () => randomSwap(points, 4, seeded(42), { trials: 40 }),
    expected: [
      4513.350168350168, 1751.8383838383838, 6910.329966329967, 6468.190476190476, 7395.327380952381, 7035.389880952381,
      2081.201238390093, 6410.182662538699, 3526.984520123839, 7468.549180327869, 3758.1311475409834, 1982.545081967213,
    ],
  },
  {
    title: 'randomSwap, weighted',
    seeding: () => randomSwap(points, 4, seeded(42), { weights, trials: 40 }),
    expected: [
      4523.025182239894, 1768.3916500994035, 6794.432074221339, 7655.1720430107525, 4328.222011385199,
      2369.9475015812777, 2110.2992874109264, 6401.537608867775, 2634.4085510688838, 5426.8020706455545,
      7494.712545676005, 7464.812423873325,
    ],
  },
  {
    title: 'lookAheadGreedy',
    seeding: () => lookAheadGreedy(points, 8, seeded(42)),
    expected: [821, 1018, 308, 567, 486, 1137, 1044, 631],
  },
  {
    title: 'lookAheadGreedy, weighted',
    seeding: () => lookAheadGreedy(points, 8, seeded(42), { weights }),
    expected: [822, 989, 1003, 570, 904, 751, 576, 1085],
  },
  {
    title: 'zigZagGreedy',
    seeding: () => zigZagGreedy(points, 8, seeded(42)),
    expected: [1051, 982, 465, 650, 915, 693, 299, 1072],
  },
  {
    title: 'zigZagGreedy, weighted',
    seeding: () => zigZagGreedy(points, 8, seeded(42), { weights }),
    expected: [444, 60, 260, 412, 934, 554, 1047, 1006],
  },
  {
    title: 'zigZagGreedy by means',
    seeding: () => zigZagGreedy(points, 8, seeded(42), { ranking: 'means' }),
    expected: [456, 1018, 282, 567, 486, 1137, 1044, 92],
  },
]
