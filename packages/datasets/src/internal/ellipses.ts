import type { Random } from '@kentro/core'
import { cosPi, sinPi } from './half-turns.ts'

/**
 * k linear maps of the plane (k x 2 x 2, row-major) that make ellipses of round Gaussians of standard deviation 1: axes
 * in a ratio of 0.1 to 1, 0.7 on average, turned anyhow, with a mean variance of 0.8 to 1.2 squared. Three draws each.
 */
export function ellipses(k: number, random: Random): Float64Array {
  const maps = new Float64Array(4 * k)
  for (let c = 0; c < k; c++) {
    const ratio = 0.1 + 0.9 * Math.sqrt(random())
    const long = (0.8 + 0.4 * random()) * Math.sqrt(2 / (1 + ratio * ratio))
    const turn = random()
    const [x, y] = [cosPi(turn), sinPi(turn)]
    maps.set([long * x, long * y, -ratio * long * y, ratio * long * x], 4 * c)
  }
  return maps
}
