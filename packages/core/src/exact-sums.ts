import { exponentOf, powerOfTwo } from './binary.ts'
import type { Coordinates } from './distance.ts'
import { quotient } from './quotient.ts'
import type { SumGrid } from './sum-grid.ts'

/** Sums of k groups of rows: limb l of column j of group c is `limbs[(c * grid.limbs + l) * d + j]`. */
export interface Sums {
  readonly grid: SumGrid
  readonly limbs: Float64Array
}

// Adding and subtracting 1.5 * 2^52 rounds |z| <= 2^51 to an integer, ties to even.
const ROUND = 6755399441055744

/** k empty sums on a grid. */
export function sums(grid: SumGrid, k: number): Sums {
  return { grid, limbs: new Float64Array(k * grid.limbs * grid.d) }
}

/** Adds the row of `data` from offset p to group c, `weight` times; a weight of -w takes back what w added. */
export function addRow({ grid, limbs: out }: Sums, c: number, data: Coordinates, p: number, weight: number): void {
  const { d, limbs, step, offset, scale } = grid
  const q = c * limbs * d
  for (let j = 0; j < d; j++) {
    let rest = (data[p + j] - offset[j]) * weight * scale[j]
    let limb = rest + ROUND - ROUND
    out[q + j] += limb
    for (let l = 1, r = q + d + j; l < limbs; l++, r += d) {
      rest = (rest - limb) * step
      limb = rest + ROUND - ROUND
      out[r] += limb
    }
  }
}

/** Adds many values to the only group of a grid of one column: what addRow does, for all of them at once. */
export function addColumn({ grid, limbs: out }: Sums, values: Float64Array): void {
  const { limbs, step, offset, scale } = grid
  for (let i = 0; i < values.length; i++) {
    let rest = (values[i] - offset[0]) * scale[0]
    for (let l = 0; l < limbs; l++) {
      const limb = rest + ROUND - ROUND
      out[l] += limb
      rest = (rest - limb) * step
    }
  }
}

/** Adds the sums of `part` to `into`. */
export function mergeSums(into: Sums, part: Sums): void {
  for (let p = 0; p < into.limbs.length; p++) into.limbs[p] += part.limbs[p]
}

/** The sums of all groups as one. */
export function mergeGroups({ grid, limbs }: Sums): Sums {
  const all = sums(grid, 1)
  const size = grid.limbs * grid.d
  for (let p = 0; p < limbs.length; p += size) mergeSums(all, { grid, limbs: limbs.subarray(p, p + size) })
  return all
}

/**
 * Writes the mean of group c over its total `weight` to `out` from offset p: within one unit in the last place of the
 * exact mean, always the same for the same rows, and where all rows weigh 1 and are equal, that row.
 */
export function writeMean({ grid, limbs }: Sums, c: number, weight: number, out: Float64Array, p: number): void {
  const { d, offset, unit } = grid
  // Times this power of two the weight is of the order of 1, so that nothing in the quotient over- or underflows.
  const scale = powerOfTwo(-Math.min(exponentOf(weight), 1022))
  for (let j = 0; j < d; j++) {
    const { high, low } = total(grid, limbs, c, j)
    out[p + j] = offset[j] + quotient(high, low, weight * scale) * unit[j] * scale
  }
}

/** The total of column j of group c, rounded to the nearest double, where the grid has no offset. */
export function totalOf({ grid, limbs }: Sums, c: number, j = 0): number {
  const { high, low } = total(grid, limbs, c, j)
  return (high + low) * grid.unit[j]
}

/** A total in units of the first limb, and what rounding left of it. Limbs are carried, so that none cancels another. */
function total({ d, limbs, step }: SumGrid, all: Float64Array, c: number, j: number): { high: number; low: number } {
  const first = c * limbs * d + j
  const part = 1 / step
  let high = 0
  let low = 0
  let carry = 0
  for (let l = limbs - 1; l >= 0; l--) {
    high *= part
    low *= part
    const limb = all[first + l * d] + carry
    carry = l > 0 ? Math.floor(limb * part + 0.5) : 0
    const whole = limb - carry * step
    const sum = whole + high
    low += high - (sum - whole)
    high = sum
  }
  return { high, low }
}
