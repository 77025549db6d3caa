import type { Random } from '@kentro/core'

// More than one pair in five misses the circle; 200 misses in a row have a probability of 1e-133.
const MOST_MISSES = 200

/**
 * A random direction in d columns, each as likely: that of d draws from the normal distribution, without logarithms, which
 * differ between engines. Its length is that of the direction in d + 1 columns where d is odd, else 1.
 *
 * Of a random point on the sphere, pairs of coordinates have random directions in their planes, and the squares of their
 * lengths are as the gaps between random numbers in order. A random point in a disc has both: its direction, and the square
 * of its length, which is a random number of its own.
 */
export function direction(d: number, random: Random): Float64Array {
  const pairs = Math.ceil(d / 2)
  const vector = new Float64Array(2 * pairs)
  const cuts = new Float64Array(pairs)
  for (let pair = 0; pair < pairs; pair++) {
    const [x, y] = pointInDisc(random)
    const square = x * x + y * y
    vector[2 * pair] = x / Math.sqrt(square)
    vector[2 * pair + 1] = y / Math.sqrt(square)
    cuts[pair] = square
  }
  // There is one gap more than cuts.
  cuts[pairs - 1] = 1
  cuts.sort()
  for (let pair = 0; pair < pairs; pair++) {
    const length = Math.sqrt(cuts[pair] - (pair > 0 ? cuts[pair - 1] : 0))
    vector[2 * pair] *= length
    vector[2 * pair + 1] *= length
  }
  return vector.subarray(0, d)
}

/** A random point of the unit disc but its centre; (1, 0) where draws never give one. */
function pointInDisc(random: Random): [x: number, y: number] {
  for (let misses = 0; misses < MOST_MISSES; misses++) {
    const x = 2 * random() - 1
    const y = 2 * random() - 1
    const square = x * x + y * y
    if (square > 0 && square < 1) return [x, y]
  }
  return [1, 0]
}
