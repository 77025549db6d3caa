import type { BoundMargins } from '@kentro/kernels'

/**
 * Adds to `drift` (k) at least the distance that each centroid has moved, given its squared `shifts`; differences of drift
 * bound how far a centroid can be from where it was. Moves whose squares underflowed to 0 count too: many of them add up.
 */
export function addShifts(drift: Float64Array, shifts: Float64Array, margins: BoundMargins): void {
  const { scale, relative, absolute } = margins
  for (let c = 0; c < drift.length; c++) {
    const move = Math.sqrt(shifts[c]) * scale * (1 + relative)
    drift[c] = (drift[c] + move + absolute) * (1 + 2 ** -51)
  }
}
