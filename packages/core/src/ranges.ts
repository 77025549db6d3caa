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

/** The ranges of n x d row-major values, read once. */
export function columnRanges(data: Coordinates, n: number, d: number): Ranges {
  const low = new Float64Array(d).fill(Infinity)
  const high = new Float64Array(d).fill(-Infinity)
  const tiny = new Float64Array(d).fill(Infinity)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      const value = data[p]
      if (value < low[j]) low[j] = value
      if (value > high[j]) high[j] = value
      const magnitude = value < 0 ? -value : value
      if (magnitude < tiny[j] && magnitude !== 0) tiny[j] = magnitude
    }
  }
  return { low, high, tiny }
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
