import { covarianceProduct } from './covariance-product.ts'
import { leadingVector } from './leading-vector.ts'
import type { Part } from './part.ts'
import { add, dot, unit } from './vectors.ts'

// The points are read once a step. After so many steps no axis is much better, however close the second one is.
const STEPS = 16
const GOLDEN = 0.6180339887498949

/**
 * The deviations of points (n) from their mean along the axis on which they vary most.
 *
 * Cornelius Lanczos, An iteration method for the solution of the eigenvalue problem of linear differential and integral
 * operators, Journal of Research of the National Bureau of Standards 45(4), 1950: it is the best axis in the space of a first
 * one and its images under the covariance matrix.
 */
export function principalComponent(part: Part): Float64Array {
  const { data, n, d, mean } = part
  const axis = principalAxis(part)
  const values = new Float64Array(n)
  for (let i = 0, p = 0; i < n; i++) {
    let value = 0
    for (let j = 0; j < d; j++, p++) value += (data[p] - mean[j]) * axis[j]
    values[i] = value
  }
  return values
}

function principalAxis(part: Part): Float64Array {
  const { n, d } = part
  const steps = Math.min(n, d, STEPS)
  const imageOf = covarianceProduct(part)
  const basis: Float64Array[] = []
  const images: Float64Array[] = []
  let next = firstAxis(part)
  while (basis.length < steps && dot(next, next) > 0) {
    const image = imageOf(next)
    basis.push(next)
    images.push(image)
    next = unit(restOf(image, basis))
  }
  const best = leadingVector(Float64Array.from(basis.flatMap((a) => images.map((b) => dot(a, b)))))
  const axis = new Float64Array(d)
  basis.forEach((vector, a) => add(axis, best[a], vector))
  return upward(axis)
}

/** What a vector holds beside the basis (vectors of length 1, orthogonal to each other). */
function restOf(vector: Float64Array, basis: Float64Array[]): Float64Array {
  const rest = vector.slice()
  // Twice, since rounding leaves a little of the basis.
  for (const other of [...basis, ...basis]) add(rest, -dot(rest, other), other)
  return rest
}

/** The axis in that direction in which its largest component grows, the first on ties. */
function upward(axis: Float64Array): Float64Array {
  const largest = axis.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most))
  return largest < 0 ? axis.map((value) => -value) : axis
}

/** Long where columns are wide, and else without a pattern that data could be orthogonal to. */
function firstAxis({ squares }: Part): Float64Array {
  return unit(squares.map((square, j) => Math.sqrt(square) * (0.5 + ((j * GOLDEN) % 1))))
}
