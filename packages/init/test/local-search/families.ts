import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { labelsOf } from './naive.ts'
import type { Row } from './naive.ts'

/** Nearly normal: the sum of twelve uniform draws less 6 has variance 1. */
function nearlyNormal(random: Random): number {
  let sum = -6
  for (let l = 0; l < 12; l++) sum += random()
  return sum
}

/** Points around centres, as many around each. */
export function around(centres: Row[], each: number, spread: number, random: Random): Points {
  const [n, d] = [centres.length * each, centres[0].length]
  const data = Float64Array.from({ length: n * d }, (_, p) => {
    const i = Math.floor(p / d)
    return centres[i % centres.length][p % d] + spread * nearlyNormal(random)
  })
  return { data, n, d }
}

/** Clusters along a sine with the distances and spread of Birch2's, but fewer and smaller. */
export function birch2Like(k: number, each: number, seed: string): { points: Points; centres: Row[] } {
  const centres = Array.from({ length: k }, (_, c) => [9512 * c, -37_850 * Math.sin((2 * Math.PI * c) / 25 + 3.393)])
  return { points: around(centres, each, 1510, seeded(seed)), centres }
}

/** The centroid index: how many of k clusters have no centroid, or how many centroids no cluster, of their own. */
export function misplaced(centroids: Float64Array, centres: Row[]): number {
  const [k, d] = [centres.length, centres[0].length]
  const rows = Array.from({ length: k }, (_, c) => [...centroids.subarray(c * d, (c + 1) * d)])
  const found = (from: Row[], to: Row[]) => new Set(labelsOf(from, to)).size
  return k - Math.min(found(rows, centres), found(centres, rows))
}

export interface QualityProblem {
  title: string
  points: Points
  k: number
}

const inBox = (k: number, d: number, side: number, random: Random): Row[] =>
  Array.from({ length: k }, () => Array.from({ length: d }, () => side * random()))

/** Three each of four families: clusters apart, clusters that overlap, two centroids to a cluster, and none at all. */
export const problems: QualityProblem[] = [1, 2, 3].flatMap((seed) => {
  const random = seeded(`families/${seed}`)
  const grid = Array.from({ length: 12 }, (_, c) => [(c % 4) * 8, Math.floor(c / 4) * 8])
  return [
    { title: `apart ${seed}`, points: around(inBox(20, 2, 60, random), 30, 1.4, random), k: 20 },
    { title: `overlapping ${seed}`, points: around(inBox(20, 4, 12, random), 30, 2, random), k: 20 },
    { title: `two to a cluster ${seed}`, points: around(grid, 50, 1, random), k: 24 },
    { title: `uniform ${seed}`, points: { data: Float64Array.from({ length: 1200 }, random), n: 600, d: 2 }, k: 25 },
  ]
})
