import { okabeIto } from '@kentro/plot'
import { PADDING, SIZE, element, textAt, textWidth } from './svg.ts'

const DASHES = ['', '7 4', '2 3', '9 3 2 3']

/** How the line of a series looks: the colours repeat, with other dashes. */
export function strokeOf(series: number): Record<string, string | number> {
  const dash = DASHES[Math.floor(series / okabeIto.length) % DASHES.length]
  const stroke = { stroke: okabeIto[series % okabeIto.length], 'stroke-width': 1.8, fill: 'none' }
  return dash === '' ? stroke : { ...stroke, 'stroke-dasharray': dash }
}

/** The colour of the marks of a series. */
export function colourOf(series: number): string {
  return okabeIto[series % okabeIto.length]
}

const SAMPLE = 26
const GAP = 14
const LINE = 18

/** The lines of series with their names, in rows of `width` pixels. */
export function seriesLegend(names: readonly string[], width: number): { markup: string; height: number } {
  let x = PADDING
  let y = 0
  const parts = names.map((name, series) => {
    const size = SAMPLE + 6 + textWidth(name)
    if (x > PADDING && x + size > width - PADDING) {
      x = PADDING
      y += LINE
    }
    const line = element('line', { x1: x, x2: x + SAMPLE, y1: y + 8, y2: y + 8, ...strokeOf(series) })
    const text = textAt(x + SAMPLE + 6, y + 8 + SIZE / 3, name)
    x += size + GAP
    return line + text
  })
  return { markup: parts.join(''), height: y + LINE }
}
