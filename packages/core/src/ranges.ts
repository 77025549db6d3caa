import type { Coordinates } from './distance.ts'

/** What the coordinates of each of d columns span. */
export interface Ranges {
  /** Smallest value per column (d). */
  readonly low: Float64Array
  /** Largest value per column (d). */
  readonly high: Float64Array
  /** Smallest magnitude other than 0 per column (d); Infinity where all values are 0. */
  readonly tiny: Float64Array
}

// So many values stay in the cache of a processor while each column is read by itself.
const BLOCK = 4096

/** The ranges of n x d row-major values, read once; those of a column with a value that is no finite number are not finite. */
export function columnRanges(data: Coordinates, n: number, d: number): Ranges {
  const ranges = {
    low: new Float64Array(d).fill(Infinity),
    high: new Float64Array(d).fill(-Infinity),
    tiny: new Float64Array(d).fill(Infinity),
  }
  const rows = Math.max(1, Math.floor(BLOCK / d))
  for (let from = 0; from < n; from += rows) widen(ranges, data, d, from, Math.min(n, from + rows))
  return ranges
}

/** Widens ranges by the rows `from` to `to` - 1. */
function widen({ low, high, tiny }: Ranges, data: Coordinates, d: number, from: number, to: number): void {
  for (let j = 0; j < d; j++) {
    let least = low[j]
    let most = high[j]
    let smallest = tiny[j]
    for (let p = from * d + j, end = to * d; p < end; p += d) {
      const value = data[p]
      // These keep a NaN.
      least = Math.min(least, value)
      most = Math.max(most, value)
      const magnitude = Math.abs(value)
      if (magnitude < smallest && magnitude !== 0) smallest = magnitude
    }
    low[j] = least
    high[j] = most
    tiny[j] = smallest
  }
}

/** Whether these are the ranges of finite numbers. */
export function areFinite({ low, high }: Ranges): boolean {
  return low.every(Number.isFinite) && high.every(Number.isFinite)
}

/** The ranges of one column of numbers >= 0, from 0 on, so that sums of them have no offset. */
export function rangesFromZero(values: ArrayLike<number>): Ranges {
  let high = 0
  let tiny = Infinity
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    if (value > high) high = value
    if (value < tiny && value > 0) tiny = value
  }
  return { low: Float64Array.of(0), high: Float64Array.of(high), tiny: Float64Array.of(tiny) }
}

// The squares of spans below this are not normal numbers.
const LEAST_SPAN = 2 ** -511

/**
 * The squared diagonal of the box that these ranges span together: no squared distance within is larger. Throws where
 * squared distances would mean nothing: where their sum over n points overflows, or where the square of the widest span
 * underflows.
 *
 * @throws RangeError naming the column, or the widest span
 */
export function checkRanges(name: string, n: number, ...parts: Ranges[]): number {
  let widest = 0
  let squares = 0
  for (let j = 0; j < parts[0].low.length; j++) {
    const span = spanOf(parts, j)
    squares += span * span
    if (n * squares === Infinity) {
      throw new RangeError(
        `${name} must have spans whose squares can be summed in float64, got a span of ${span} in column ${j}: rescale the data`,
      )
    }
    if (span > widest) widest = span
  }
  if (widest > 0 && widest < LEAST_SPAN) {
    throw new RangeError(
      `${name} must have spans whose squares do not vanish in float64, got at most ${widest}: rescale the data`,
    )
  }
  return squares
}

function spanOf(parts: Ranges[], j: number): number {
  let low = Infinity
  let high = -Infinity
  for (const part of parts) {
    if (part.low[j] < low) low = part.low[j]
    if (part.high[j] > high) high = part.high[j]
  }
  return high - low
}
