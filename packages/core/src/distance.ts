/** A flat array of coordinates. */
export type Coordinates = Float64Array | Float32Array

/**
 * The squared Euclidean distance between the d coordinates of `a` from offset p and those of `b` from offset q.
 *
 * This is the canonical form: differences in float64, squared, summed from the first coordinate to the last.
 * Every label in Kentro is decided by it, so that no kernel, bound or thread count can change one.
 */
export function squaredDistance(a: Coordinates, p: number, b: Coordinates, q: number, d: number): number {
  let sum = 0
  for (let j = 0; j < d; j++) {
    const difference = a[p + j] - b[q + j]
    sum += difference * difference
  }
  return sum
}
