import type { Points } from '@kentro/core'
import { noNumber } from './no-number.ts'

/** Takes a table column by column. */
export interface MatrixBuilder {
  /** The values of the next column, in parts. */
  add(parts: readonly ArrayLike<unknown>[]): void
  points(): Points
}

/**
 * Makes points of columns. Room is made when the values of the first column are there: what a header says of their
 * number is never trusted.
 *
 * @param names those of the columns, in their order
 * @param float32 whether all hold float32
 */
export function matrixBuilder(file: string, names: readonly string[], float32: boolean): MatrixBuilder {
  const d = names.length
  let data: Float64Array | Float32Array = new Float64Array(0)
  let n = 0
  let j = 0
  return {
    add(parts) {
      const count = parts.reduce((sum, part) => sum + part.length, 0)
      if (j === 0) {
        if (count === 0) throw new RangeError(`${file} must hold at least one row, got none`)
        n = count
        data = float32 ? new Float32Array(n * d) : new Float64Array(n * d)
      } else if (count !== n) {
        throw new RangeError(`${file}, column '${names[j]}': must have ${n} values, as '${names[0]}' has, got ${count}`)
      }
      let i = 0
      for (const part of parts) {
        for (let p = 0; p < part.length; p++, i++) {
          const value = numberOf(part[p])
          if (value - value !== 0) throw noNumber(file, i, names[j], part[p])
          data[i * d + j] = value
        }
      }
      j++
    },
    points: () => ({ data, n, d }),
  }
}

/** A value of a column of numbers as a number; NaN if it is none or no float64. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : NaN
}
