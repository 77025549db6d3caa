import { dot, text } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'

const MOST_NUMBERED = 30

/**
 * Discs at the centroids, with their number in them where there are not too many: white with a black rim, so that they are
 * seen on every colour, light and dark.
 */
export function centroidMarks(
  x: Float64Array,
  y: Float64Array,
  colour: (c: number) => string,
  mostNumbered: number = MOST_NUMBERED,
): Markish[] {
  const all = [...x.keys()]
  const place = { x: (c: number) => x[c], y: (c: number) => y[c] }
  if (all.length > mostNumbered) {
    return [
      dot(all, { ...place, fill: colour, stroke: 'white', strokeWidth: 4, paintOrder: 'stroke', r: 4 }),
      dot(all, { ...place, r: 6, stroke: 'black', strokeWidth: 1 }),
    ]
  }
  // A disc and its number at a time: where discs overlap, the later covers the earlier with its number.
  return all.flatMap((c) => [
    dot([c], { ...place, fill: 'white', stroke: 'black', strokeWidth: 4.5, r: 8 }),
    dot([c], { ...place, fill: 'white', stroke: colour, strokeWidth: 2.5, r: 8 }),
    text([c], { ...place, text: String, fill: 'black', fontSize: 10, fontWeight: 600 }),
  ])
}
