import { exponentOf, powerOfTwo } from '@kentro/core'
import type { Part } from './part.ts'

// Whole numbers up to 2^23 have room in float32.
const MOST_BITS = 23

/**
 * What multiplies a vector (d) of length 1 by the covariance matrix of a part, but for a factor that is always the same. The
 * matrix is never formed. Deviations and projections are rounded to whole numbers of so few bits that float64 adds up their
 * products without rounding, in whatever order.
 */
export function covarianceProduct(part: Part): (vector: Float64Array) => Float64Array {
  const { weights, n, d } = part
  const bits = 52 - exponentOf(2 * n - 1)
  const ofDeviations = Math.min(MOST_BITS, Math.floor(bits / 2))
  const whole = wholeDeviations(part, ofDeviations)
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight))
  // No projection is longer than the root of d times the largest deviation.
  const unit = powerOfTwo(bits - 2 * ofDeviations - 1 - exponentOf(Math.sqrt(d)))
  const factors = new Float64Array(whole.length / d)
  weights.forEach((weight, i) => (factors[i] = (weight / heaviest) * unit))
  return (vector) => multiply(whole, factors, vector)
}

/** The deviations of points from their mean (n x d) as whole numbers of at most so many bits; n becomes a multiple of 4. */
function wholeDeviations({ data, n, d, scale, mean, reach }: Part, bits: number): Float32Array {
  const largest = reach.reduce((most, value) => Math.max(most, value))
  const unit = scale * powerOfTwo(bits - 1 - exponentOf(largest))
  const whole = new Float32Array(Math.ceil(n / 4) * 4 * d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) whole[p] = Math.round((data[p] - mean[j]) * unit)
  }
  return whole
}

/** The sum of rows x their projection on a vector x a factor, rounded; four rows at a time keep the processor busy. */
function multiply(rows: Float32Array, factors: Float64Array, vector: Float64Array): Float64Array {
  const d = vector.length
  const image = new Float64Array(d)
  for (let i = 0, p = 0; i < factors.length; i += 4, p += 4 * d) {
    let a = 0
    let b = 0
    let c = 0
    let e = 0
    for (let j = 0, q = p; j < d; j++, q++) {
      const value = vector[j]
      a += rows[q] * value
      b += rows[q + d] * value
      c += rows[q + 2 * d] * value
      e += rows[q + 3 * d] * value
    }
    a = Math.round(a * factors[i])
    b = Math.round(b * factors[i + 1])
    c = Math.round(c * factors[i + 2])
    e = Math.round(e * factors[i + 3])
    for (let j = 0, q = p; j < d; j++, q++) {
      image[j] += a * rows[q] + b * rows[q + d] + (c * rows[q + 2 * d] + e * rows[q + 3 * d])
    }
  }
  return image
}
