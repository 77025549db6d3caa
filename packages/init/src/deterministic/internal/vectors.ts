/** The sum of products of two vectors. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) sum += a[j] * b[j]
  return sum
}

/** Adds `factor` x `other` to a vector. */
export function add(vector: Float64Array, factor: number, other: Float64Array): void {
  for (let j = 0; j < vector.length; j++) vector[j] += factor * other[j]
}

/** The vector of length 1 in the direction of another one; 0 where that is 0. */
export function unit(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) return vector
  const shrunk = vector.map((value) => value / largest)
  const length = Math.sqrt(dot(shrunk, shrunk))
  return shrunk.map((value) => value / length)
}
