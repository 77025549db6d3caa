import { columnRanges } from '@kentro/core'
import type { Points } from '@kentro/core'

// The squares of spans below this are not normal numbers.
const LEAST_SPAN = 2 ** -511

/** Whether points are equal, or as good as equal: squared distances between them mean nothing. */
export function areAlike(points: Points): boolean {
  return span(points) < LEAST_SPAN
}

/** Whether points differ, but by so little that squared distances mean nothing: solvers and strategies refuse them. */
export function areTooClose(points: Points): boolean {
  return areAlike(points) && span(points) > 0
}

/** The widest span of a column. */
function span({ data, n, d }: Points): number {
  const { low, high } = columnRanges(data, n, d)
  return high.reduce((widest, most, j) => Math.max(widest, most - low[j]), 0)
}
