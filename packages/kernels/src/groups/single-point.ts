import type { Points } from '@kentro/core'

/** A point in float32, centred and scaled, as the kernels in WebAssembly have it in their blocks. */
export interface SinglePoint {
  /** d. */
  readonly values: Float32Array
  /** Reads point i, and returns its norm, rounded up. */
  read(i: number): number
}

// As in ../../assembly/prepare.ts.
const UP = 1.000001

export function singlePoint({ data, d }: Points, centre: Float64Array, scale: number): SinglePoint {
  const values = new Float32Array(d)
  return {
    values,
    read(i) {
      let sum = 0
      for (let j = 0, p = i * d; j < d; j++, p++) {
        const value = (data[p] - centre[j]) * scale
        sum += value * value
        values[j] = value
      }
      return Math.fround(Math.sqrt(sum) * UP)
    },
  }
}
