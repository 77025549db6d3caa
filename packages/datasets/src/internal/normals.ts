import type { Random } from '@kentro/core'
import { log } from './log.ts'

// One pair in five misses the circle; 200 misses in a row have a probability of 1e-133.
const MOST_MISSES = 200

/**
 * `count` draws from the standard normal distribution.
 *
 * G. Marsaglia, T. A. Bray, A convenient method for generating normal variables, SIAM Review 6(3), 1964: the polar method.
 * Each pair of values takes pairs of draws until one falls inside the unit circle; of an odd count, the last is dropped.
 */
export function normals(count: number, random: Random): Float64Array {
  const values = new Float64Array(count)
  for (let p = 0; p < count; p += 2) {
    let x: number, y: number, square: number
    let misses = 0
    do {
      if (misses++ === MOST_MISSES) {
        throw new RangeError(`random must draw evenly from [0, 1), got nothing of use in ${MOST_MISSES} pairs of draws`)
      }
      x = 2 * random() - 1
      y = 2 * random() - 1
      square = x * x + y * y
    } while (square >= 1 || square === 0)
    const factor = Math.sqrt((-2 * log(square)) / square)
    values[p] = x * factor
    if (p + 1 < count) values[p + 1] = y * factor
  }
  return values
}
