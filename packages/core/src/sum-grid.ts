import { exponentOf, powerOfTwo } from './binary.ts'
import type { Coordinates } from './distance.ts'
import type { Ranges } from './ranges.ts'

/**
 * The grid on which sums of n rows of d values are exact, whatever the order in which rows are added, removed and merged.
 *
 * A value x becomes z = (x - offset) * scale with |z| <= 2^bits, and z becomes integers ("limbs"): rint(z), then what is
 * left times 2^(bits + 1), and so on. A limb of a sum stays below 2^53 in magnitude, so that float64 adds it without
 * rounding. The offset is 0 unless the column lies within a factor of 2; there Sterbenz's lemma makes x - offset exact.
 * Enough limbs are taken for the last bit of the smallest value, up to `MOST_LIMBS`.
 */
export interface SumGrid {
  readonly d: number
  readonly limbs: number
  /** 2^(bits + 1), between one limb and the next. */
  readonly step: number
  /** Subtracted from each column (d). */
  readonly offset: Float64Array
  /** Power of two per column (d). */
  readonly scale: Float64Array
  /** 1 / scale (d). */
  readonly unit: Float64Array
}

// Below this exponent a column counts as that wide: its scale would overflow otherwise.
const LEAST_EXPONENT = -900
// Beyond about 2^200 between the largest and the smallest magnitude of a column, the smallest lose their last bits.
const MOST_LIMBS = 8

/**
 * The grid for sums of up to n rows within these ranges, each row counted with a weight of 1.
 *
 * @param weighted the largest and smallest magnitude (other than 0) per column of fl(weight * (x - offset)), where rows
 *   have weights: see `weightedMagnitudes`
 * @param digits how many binary digits a value has at most, less its offset: fewer make fewer limbs, and the same sums
 */
export function sumGrid(
  ranges: Ranges,
  n: number,
  weighted?: { largest: Float64Array; smallest: Float64Array },
  digits = 53,
): SumGrid {
  const d = ranges.low.length
  // 52 less the logarithm of n to base 2, rounded up.
  const bits = Math.min(51, 52 - exponentOf(2 * n - 1))
  const offset = sumOffset(ranges)
  const scale = new Float64Array(d)
  const unit = new Float64Array(d)
  let depth = 0
  for (let j = 0; j < d; j++) {
    const largest = weighted?.largest[j] ?? Math.max(ranges.high[j] - offset[j], offset[j] - ranges.low[j])
    const smallest = weighted?.smallest[j] ?? ranges.tiny[j]
    const exponent = largest > 0 ? Math.max(exponentOf(largest) + 1, LEAST_EXPONENT) : 0
    scale[j] = powerOfTwo(bits - exponent)
    unit[j] = powerOfTwo(exponent - bits)
    if (largest > 0) depth = Math.max(depth, exponent - (exponentOf(smallest) - (digits - 1)))
  }
  const limbs = 1 + Math.ceil(Math.max(0, depth - bits) / (bits + 1))
  return { d, limbs: Math.min(limbs, MOST_LIMBS), step: powerOfTwo(bits + 1), offset, scale, unit }
}

/** What is subtracted from each column before it is summed (d): the middle of a column that lies within a factor of 2. */
export function sumOffset({ low, high }: Ranges): Float64Array {
  return low.map((lo, j) => {
    const hi = high[j]
    const narrow = (lo > 0 && hi <= 2 * lo) || (hi < 0 && lo >= 2 * hi)
    return narrow ? lo + (hi - lo) / 2 : 0
  })
}

/** The largest and smallest magnitude (other than 0) per column of fl(weight * (x - offset)). */
export function weightedMagnitudes(
  data: Coordinates,
  weights: Float64Array,
  offset: Float64Array,
): { largest: Float64Array; smallest: Float64Array } {
  const d = offset.length
  const largest = new Float64Array(d)
  const smallest = new Float64Array(d).fill(Infinity)
  for (let i = 0, p = 0; i < weights.length; i++) {
    for (let j = 0; j < d; j++, p++) {
      const magnitude = Math.abs(weights[i] * (data[p] - offset[j]))
      if (magnitude > largest[j]) largest[j] = magnitude
      if (magnitude < smallest[j] && magnitude !== 0) smallest[j] = magnitude
    }
  }
  return { largest, smallest }
}
