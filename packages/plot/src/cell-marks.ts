import { line } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { cells } from './cells.ts'
import type { Corner } from './cells.ts'
import { STRIP, edges } from './draw.ts'
import type { PanelLayout } from './panel-layout.ts'

/** What is nearest to each of the centroids at x, y, in its colour, over all of a panel. */
export function cellMarks(
  x: Float64Array,
  y: Float64Array,
  colour: (c: number) => string,
  layout: PanelLayout,
): Markish[] {
  const box = { x: edges(layout.x, layout.width), y: edges(layout.y ?? STRIP, layout.height) }
  const place = { x: ([left]: Corner) => left, y: ([, up]: Corner) => up, curve: 'linear-closed' as const }
  return cells(x, y, box).map((cell, c) =>
    line(cell, {
      ...place,
      fill: colour(c),
      fillOpacity: 0.14,
      stroke: 'currentColor',
      strokeOpacity: 0.45,
      strokeWidth: 1,
    }),
  )
}
