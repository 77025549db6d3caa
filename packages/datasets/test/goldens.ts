import { makeBlobs, makeCircles, makeMoons, makeUniform, stretch } from '@kentro/datasets'
import type { Dataset } from '@kentro/datasets'

/** Data as they must come out, to the bit, wherever this runs: changing them would change the data of those who use them. */
export interface Golden {
  title: string
  make: () => Dataset
  /** The first coordinates. */
  first: number[]
  /** The first labels. */
  labels: number[]
  /** Of all coordinates and labels. */
  checksum: number
}

export const goldens: Golden[] = [
  {
    title: 'makeBlobs()',
    make: () => makeBlobs(),
    first: [
      2.444651222933176, -7.6774838692284595, 0.25305186466822915, 3.368774717187736, -7.060537263651214,
      -2.1864966756310826,
    ],
    labels: [0, 1, 2, 0, 1, 2, 1, 0, 0, 1, 0, 0],
    checksum: 0x1056f662,
  },
  {
    title: 'makeBlobs({ n: 10_001, d: 5, centers: 7, std: [0.1, 0.5, 1, 2, 3, 5, 8], seed: 42 })',
    make: () => makeBlobs({ n: 10_001, d: 5, centers: 7, std: [0.1, 0.5, 1, 2, 3, 5, 8], seed: 42 }),
    first: [
      -4.052715078024804, 5.595290730815449, 12.185140085379953, 4.102635887521438, 0.6133075509100987,
      -2.052392923179391,
    ],
    labels: [3, 1, 1, 4, 2, 4, 5, 6, 1, 4, 1, 5],
    checksum: 0x88da4cbe,
  },
  {
    title: "makeBlobs({ centers: [[0, 0], [3, 4]], sizes: [3, 2], shuffle: false, seed: 'sorted' })",
    make: () =>
      makeBlobs({ centers: { data: [0, 0, 3, 4], shape: [2, 2] }, sizes: [3, 2], shuffle: false, seed: 'sorted' }),
    first: [
      0.685371700106062, 1.1281931534259493, -0.30210938658125164, 0.15191449228309642, -0.2072315722931855,
      0.9446349626524069,
    ],
    labels: [0, 0, 0, 1, 1],
    checksum: 0xf7ea2c0e,
  },
  {
    title: 'makeMoons({ n: 5000, noise: 0.05, seed: 42 })',
    make: () => makeMoons({ n: 5000, noise: 0.05, seed: 42 }),
    first: [
      1.2436280903340713, -0.4017183825272492, 0.7591305542946989, -0.4617986033352992, 1.4568018054756504,
      -0.4747188881997443,
    ],
    labels: [1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0],
    checksum: 0x23f00c5d,
  },
  {
    title: 'makeCircles({ n: 5000, seed: 42 })',
    make: () => makeCircles({ n: 5000, seed: 42 }),
    first: [
      -0.6786751413005989, -0.4235564337613257, -0.7077168691615053, 0.3730104999919397, -0.4942876904722674,
      -0.6290307457092953,
    ],
    labels: [1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0],
    checksum: 0xf6dc11ba,
  },
  {
    title: 'makeUniform({ n: 1000, d: 3, box: [-1, 1], seed: 42 })',
    make: () => makeUniform({ n: 1000, d: 3, box: [-1, 1], seed: 42 }),
    first: [
      0.36972699293229927, 0.6911866372446926, 0.12747624421657, -0.9100998674325571, 0.628574855770845,
      -0.21564251494522435,
    ],
    labels: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    checksum: 0xbacb2867,
  },
  {
    title: 'stretch(makeBlobs({ seed: 42 }).points, [[0.6, -0.6], [-0.4, 0.8]])',
    make: () => {
      const { points, labels } = makeBlobs({ seed: 42 })
      return { points: stretch(points, { data: [0.6, -0.6, -0.4, 0.8], shape: [2, 2] }), labels }
    },
    first: [
      -1.4218220717140715, 4.164489370349306, 3.8759661187250702, -7.225053590362708, 3.913839091608875,
      -7.55764379292503,
    ],
    labels: [0, 1, 1, 2, 2, 0, 2, 1, 2, 0, 2, 2],
    checksum: 0x19f64d4c,
  },
]
