import { show } from './check.ts'

/**
 * The n weights as a Float64Array (the caller's own where it is one already), or null where there are none.
 *
 * @throws TypeError or RangeError unless they are n finite numbers >= 0, not all 0, with a finite sum
 */
export function checkWeights(weights: ArrayLike<number> | undefined, n: number): Float64Array | null {
  if (weights === undefined) return null
  if (typeof weights !== 'object' || weights === null || typeof weights.length !== 'number') {
    throw new TypeError(`weights must be an array of n = ${n} numbers, got ${show(weights)}`)
  }
  if (weights.length !== n) throw new RangeError(`weights must have n = ${n} entries, got ${weights.length}`)
  let total = 0
  for (let i = 0; i < n; i++) {
    const weight = weights[i]
    if (typeof weight !== 'number') throw new TypeError(`weights[${i}] must be a number, got ${show(weight)}`)
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`weights[${i}] must be finite and at least 0, got ${weight}`)
    }
    total += weight
  }
  if (total === 0) throw new RangeError('weights must not all be 0')
  if (total === Infinity) throw new RangeError('weights must have a finite sum, got Infinity')
  return weights instanceof Float64Array ? weights : Float64Array.from(weights)
}
