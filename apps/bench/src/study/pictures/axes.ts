import type { Scale } from './scale.ts'
import { SIZE, element, textAt, textWidth } from './svg.ts'

/** Grid lines with their labels below, over `width` x `height` pixels; labels at the ends stay inside. */
export function bottomAxis({ place, ticks }: Scale, width: number, height: number): string {
  return ticks
    .map(({ value, label }) => {
      const x = place(value)
      const line = element('line', { x1: x, x2: x, y1: 0, y2: height, stroke: 'currentColor', 'stroke-opacity': 0.14 })
      const half = textWidth(label) / 2
      const anchor = x < half ? 'start' : x > width - half ? 'end' : 'middle'
      return line + textAt(x, height + 15, label, { 'text-anchor': anchor, 'font-size': SIZE - 1 })
    })
    .join('')
}

/** Grid lines over `width` pixels, with their labels on the left where `labelled`; 0 is at the bottom of `height` pixels. */
export function leftAxis({ place, ticks }: Scale, width: number, height: number, labelled: boolean): string {
  return ticks
    .map(({ value, label }) => {
      const y = height - place(value)
      const line = element('line', { x1: 0, x2: width, y1: y, y2: y, stroke: 'currentColor', 'stroke-opacity': 0.14 })
      return line + (labelled ? textAt(-6, y + 4, label, { 'text-anchor': 'end', 'font-size': SIZE - 1 }) : '')
    })
    .join('')
}

/** The title above a panel. */
export function panelTitle(title: string, width: number): string {
  return textAt(width / 2, -6, title, { 'text-anchor': 'middle', 'font-weight': 600 })
}
