import type { FlatPoints } from '@kentro/core'

/** The side x side crossings of a grid in the plane, row by row, `spacing` apart from (first, first) on. */
export function gridCenters(side: number, first: number, spacing: number): FlatPoints {
  const data = new Float64Array(2 * side * side)
  for (let c = 0; c < side * side; c++) {
    data[2 * c] = first + spacing * (c % side)
    data[2 * c + 1] = first + spacing * Math.floor(c / side)
  }
  return { data, shape: [side * side, 2] }
}
