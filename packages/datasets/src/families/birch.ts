import type { Families } from './family.ts'
import { makeBirch1 } from './make-birch1.ts'
import { makeBirch2 } from './make-birch2.ts'

/** @inline */
export type BirchName = 'birch1' | 'birch2'

const reference =
  'T. Zhang, R. Ramakrishnan, M. Livny, BIRCH: A new data clustering algorithm and its applications, Data Mining and Knowledge Discovery 1(2), 1997'

const size = { k: 100, n: 100_000, d: 2, reference }

export const birch: Families<BirchName> = {
  birch1: { name: 'birch1', make: makeBirch1, ...size, description: '100 clusters on a grid' },
  birch2: { name: 'birch2', make: makeBirch2, ...size, description: '100 clusters along a sine curve' },
}
