import { PADDING, at } from './svg.ts'

/** Panels in a grid. */
export interface PanelGrid {
  /** Of a panel. */
  readonly width: number
  /** Of all of them. */
  readonly height: number
  readonly markup: string
}

const GAP = 20

/**
 * Panels of one size in a grid `width` pixels wide, at least `least` pixels each, with room on the left of each line.
 *
 * @param draw the markup of panel `index`, and whether it is the first of its line
 */
export function panelGrid(
  count: number,
  { width, left, height, least }: { width: number; left: number; height: number; least: number },
  draw: (index: number, width: number, first: boolean) => string,
): PanelGrid {
  const inner = width - 2 * PADDING - left
  const most = Math.max(1, Math.floor((inner + GAP) / (least + GAP)))
  const lines = Math.ceil(count / most)
  const columns = Math.ceil(count / lines)
  const each = (inner + GAP) / columns - GAP
  const markup = Array.from({ length: count }, (_, index) => {
    const column = index % columns
    const x = PADDING + left + column * (each + GAP)
    return at(x, Math.floor(index / columns) * (height + GAP), draw(index, each, column === 0))
  })
  return { width: each, height: lines * (height + GAP) - GAP, markup: markup.join('') }
}
