import { checkNumber } from '@kentro/core'

/** A function that is 0 before `x[0]` and `y[i]` from `x[i]` up to, not including, `x[i + 1]`; x ascends. */
export interface StepFunction {
  x: Float64Array
  y: Float64Array
}

/**
 * The value of a step function at x.
 *
 * @throws TypeError or RangeError unless x is a finite number
 * @example
 * valueAt({ x: Float64Array.of(1, 3), y: Float64Array.of(0.5, 1) }, 2.9) // 0.5
 */
export function valueAt(steps: StepFunction, x: number): number {
  checkNumber('x', x)
  const next = steps.x.findIndex((start) => start > x)
  const last = (next < 0 ? steps.x.length : next) - 1
  return last < 0 ? 0 : steps.y[last]
}
