import { unit } from './vectors.ts'

// An eigenvalue one millionth below the largest has come down to 1e-7 of it by then.
const SQUARINGS = 24

/**
 * The eigenvector (s) of the largest eigenvalue of a symmetric matrix (s x s) without negative ones: squared again and again,
 * a matrix comes down to it. Of a matrix of zeros, the first axis.
 */
export function leadingVector(matrix: Float64Array): Float64Array {
  const s = Math.sqrt(matrix.length)
  let power = matrix
  for (let step = 0; step < SQUARINGS; step++) power = squared(unit(power), s)
  let largest = 0
  for (let a = 1; a < s; a++) if (power[a * s + a] > power[largest * s + largest]) largest = a
  const vector = unit(power.slice(largest * s, (largest + 1) * s))
  if (vector[largest] === 0) vector[largest] = 1
  return vector
}

function squared(matrix: Float64Array, s: number): Float64Array {
  const square = new Float64Array(s * s)
  for (let a = 0; a < s; a++) {
    for (let b = 0; b < s; b++) {
      const factor = matrix[a * s + b]
      for (let c = 0; c < s; c++) square[a * s + c] += factor * matrix[b * s + c]
    }
  }
  return square
}
