/** The mean of values, summed as differences from `base`, so that it is exact where all are that. */
export function average(values: Float64Array, base: number = values[0]): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] - base
  return base + sum / values.length
}
