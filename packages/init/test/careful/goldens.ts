import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { dAlpha, ostrovsky } from '@kentro/init'
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
  { title: 'ostrovsky', seeding: () => ostrovsky(points, 6, seeded(42)), expected: [1366, 1699, 1149, 93, 1623, 778] },
  {
    title: 'ostrovsky, weighted',
    seeding: () => ostrovsky(points, 6, seeded(42), { weights }),
    expected: [1361, 1688, 1083, 73, 1622, 750],
  },
  { title: 'dAlpha', seeding: () => dAlpha(points, 6, seeded(42)), expected: [1369, 1684, 1095, 94, 1646, 822] },
  {
    title: 'dAlpha, weighted',
    seeding: () => dAlpha(points, 6, seeded(42), { weights }),
    expected: [1370, 1699, 1175, 85, 1629, 714],
  },
  {
    title: 'dAlpha with an alpha of 2.7',
    seeding: () => dAlpha(points, 6, seeded(42), { alpha: 2.7 }),
    expected: [1369, 1688, 1113, 83, 1626, 736],
  },
]
