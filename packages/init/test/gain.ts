import { seeded } from '@kentro/core'
import type { Points, Seeding } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'

/** Sets of 600 points in 20 clusters, most of them apart, in 2 to 5 columns. */
export function apart(sets: number): Points[] {
  return Array.from({ length: sets }, (_, set) => {
    const random = seeded(`apart/${set}`)
    const [n, d] = [600, 2 + (set % 4)]
    const centres = Array.from({ length: 20 * d }, () => 60 * random())
    const data = Float64Array.from({ length: n * d }, (_, p) => {
      // Nearly normal: the sum of twelve uniform draws.
      let sum = -6
      for (let l = 0; l < 12; l++) sum += random()
      return centres[(p % d) + d * (Math.floor(p / d) % 20)] + 2 * sum
    })
    return { data, n, d }
  })
}

/** The inertia that Lloyd's algorithm reaches, until nothing changes. */
export function reached(points: Points, { centroids }: Seeding): number {
  const { d } = points
  const start = { data: centroids, n: centroids.length / d, d }
  return lloyd(points, start, { tolerance: 0, maxIterations: 1000 }).inertia
}

// Of Student's distribution with 11 degrees of freedom, 95 % lie within so many standard errors; of more degrees, more.
const STUDENT = 2.201

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** By how much less the first are than the second, pair by pair, in percent, and the half width of its 95 % interval; 12 pairs or more. */
export function gain(inertias: number[], others: number[]): { effect: number; interval: number } {
  const gains = inertias.map((inertia, set) => 100 * (1 - inertia / others[set]))
  const effect = mean(gains)
  const variance = gains.reduce((sum, value) => sum + (value - effect) ** 2, 0) / (gains.length - 1)
  return { effect, interval: STUDENT * Math.sqrt(variance / gains.length) }
}
