import { TICK_GAP, TICK_SIZE } from './axis.ts'
import type { Axis } from './axis.ts'
import { cutText, textWidth } from './text.ts'

const WIDEST = 140
const SLANTED_LINE = 20

/** An axis of names at 0, 1, 2, ... on so many pixels; names that cannot even stand slanted are thinned out. */
export function nameAxis(names: readonly string[], pixels: number): Axis {
  const room = pixels / names.length
  const slanted = names.some((name) => textWidth(name, TICK_SIZE) + TICK_GAP > room)
  const every = slanted ? Math.ceil(SLANTED_LINE / room) : 1
  const ticks = [...names.keys()].filter((i) => i % every === 0)
  const labels = ticks.map((i) => cutText(names[i], TICK_SIZE, WIDEST))
  return { type: 'linear', domain: [-0.5, names.length - 0.5], ticks, labels, slanted }
}
