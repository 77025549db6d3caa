import {
  makeASet,
  makeBirch1,
  makeBirch2,
  makeDim,
  makeG2,
  makeGaussGrid,
  makeGaussMixture,
  makeNorm25,
  makeSSet,
  makeUnbalance,
} from '@kentro/datasets'
import type { Golden } from './goldens.ts'

const seed = 42

/** The benchmark families, as `goldens`. */
export const familyGoldens: Golden[] = [
  {
    title: 'makeBirch1({ n: 5000, seed: 42 })',
    make: () => makeBirch1({ n: 5000, seed }),
    first: [897076.0262647799, 752134.5967282442, 172522.44203970066, 730452.1658894623],
    labels: [79, 71, 82, 7, 4, 35, 76, 90, 68, 82],
    checksum: 0xa00e13b4,
  },
  {
    title: 'makeBirch2({ n: 5000, seed: 42 })',
    make: () => makeBirch2({ n: 5000, seed }),
    first: [803617.9396033357, 81442.79186772977, 728464.9998829516, 18015.774840248847],
    labels: [79, 71, 82, 7, 4, 35, 76, 90, 68, 82],
    checksum: 0x9fddabf3,
  },
  {
    title: 'makeASet({ k: 35, seed: 42 })',
    make: () => makeASet({ k: 35, seed }),
    first: [30448.8993971813, 17860.906620516773, 6048.793179118416, 35344.350392582266],
    labels: [14, 33, 12, 17, 20, 14, 24, 11, 7, 26],
    checksum: 0xa03e12c,
  },
  {
    title: 'makeSSet({ overlap: 0.22, seed: 42 })',
    make: () => makeSSet({ overlap: 0.22, seed }),
    first: [415692.5685705209, 165602.5543306367, 342531.0370627577, 185331.36788220107],
    labels: [4, 4, 14, 8, 8, 3, 4, 9, 6, 9],
    checksum: 0xe44ca1f1,
  },
  {
    title: 'makeUnbalance({ n: 650, shuffle: false, seed: 42 })',
    make: () => makeUnbalance({ n: 650, shuffle: false, seed }),
    first: [151720.96036707697, 350559.19691199687, 149514.80082972712, 351306.8286538762],
    labels: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    checksum: 0x6a9c20a,
  },
  {
    title: 'makeDim({ d: 64, seed: 42 })',
    make: () => makeDim({ d: 64, seed }),
    first: [174.9398652576779, 145.96002093788434, 178.2472785773787, 207.15143489216499],
    labels: [15, 12, 6, 0, 11, 11, 2, 4, 0, 3],
    checksum: 0xa1a4b0f0,
  },
  {
    title: 'makeG2({ d: 3, std: 50, seed: 42 })',
    make: () => makeG2({ d: 3, std: 50, seed }),
    first: [462.5799310973631, 457.0127645626147, 521.9575854710854, 448.117376492175],
    labels: [0, 0, 0, 1, 0, 1, 0, 0, 1, 0],
    checksum: 0x777dd2b9,
  },
  {
    title: 'makeNorm25({ n: 500, seed: 42 })',
    make: () => makeNorm25({ n: 500, seed }),
    first: [11.629861987911678, 0.6437059787732519, 79.49674846684141, 11.189620764336247],
    labels: [6, 2, 8, 16, 13, 3, 22, 23, 21, 5],
    checksum: 0xc13907e9,
  },
  {
    title: 'makeGaussMixture({ n: 500, variance: 100, seed: 42 })',
    make: () => makeGaussMixture({ n: 500, variance: 100, seed }),
    first: [-23.435662020157068, 17.725149105486366, 17.458809996160582, -3.3123895794738836],
    labels: [23, 20, 2, 39, 30, 9, 14, 46, 14, 30],
    checksum: 0xaec3b639,
  },
  {
    title: 'makeGaussGrid({ side: 8, n: 5000, seed: 42 })',
    make: () => makeGaussGrid({ side: 8, n: 5000, seed }),
    first: [0.30235864655769557, 0.8310675487170839, 0.6871171345504098, 0.6903319248501091],
    labels: [50, 45, 52, 4, 3, 22, 49, 58, 43, 52],
    checksum: 0xe9e59d6b,
  },
]
