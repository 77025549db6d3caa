import type { StepFunction } from '../step-function.ts'

/** The share of values (n, Infinity for never) up to x, as a step function; with a step at `start`, even one to 0. */
export function sharesUpTo(values: Float64Array, start?: number): StepFunction {
  const x: number[] = start === undefined ? [] : [start]
  const y: number[] = start === undefined ? [] : [0]
  values.toSorted().forEach((value, i) => {
    if (value === Infinity) return
    if (x.at(-1) !== value) x.push(value)
    y[x.length - 1] = (i + 1) / values.length
  })
  return { x: Float64Array.from(x), y: Float64Array.from(y) }
}
