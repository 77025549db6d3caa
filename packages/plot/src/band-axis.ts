import { TICK_SIZE } from './axis.ts'
import type { Axis } from './axis.ts'
import type { Band } from './silhouette-bands.ts'
import { cutText } from './text.ts'

// Between labels that stand one above the other.
const LINE = 14
const WIDEST = 120

/** A vertical axis of names at the middle of bands from 0 to `total`: of all, or of each second, third, ... if they would touch. */
export function bandAxis(bands: readonly Band[], total: number, pixels: number): Axis {
  const places = bands.map(({ low, high }) => (low + high) / 2)
  const apart = (one: number, next: number): boolean => ((one - next) / total) * pixels >= LINE
  const thinned = (every: number): number[] => places.filter((_, c) => c % every === 0)
  let every = 1
  while (thinned(every).some((place, i, all) => i > 0 && !apart(all[i - 1], place))) every++
  const labels = bands.filter((_, c) => c % every === 0).map(({ label }) => cutText(String(label), TICK_SIZE, WIDEST))
  return { type: 'linear', domain: [0, total], ticks: thinned(every), labels, slanted: false }
}
