import type { ShareInterval } from '@kentro/study'
import { scaleOf } from './scale.ts'
import type { Scale } from './scale.ts'
import { rowChart } from './row-chart.ts'
import { colourOf } from './series-style.ts'
import { element } from './svg.ts'

/** Shares with their intervals, a row for each name, in panels. */
export interface Shares {
  readonly title: string
  readonly rows: readonly string[]
  readonly panels: readonly { readonly title: string; readonly shares: readonly (ShareInterval | null)[] }[]
  readonly xLabel: string
  readonly width: number
}

/** Shares in percent as the text of an SVG file: a dot at each, a line from end to end of its interval. */
export function shares({ title, rows, panels, xLabel, width }: Shares): string {
  return rowChart({
    title,
    rows,
    xLabel,
    width,
    panels: panels.map((panel) => ({
      title: panel.title,
      scale: (pixels) => scaleOf({ low: 0, high: 100, log: false }, pixels),
      marks: (row, scale) => mark(panel.shares[row], scale, colourOf(row)),
    })),
  })
}

function mark(interval: ShareInterval | null, { place }: Scale, colour: string): string {
  if (interval === null) return ''
  const { share, low, high } = interval
  const line = { x1: place(100 * low), x2: place(100 * high), y1: 0, y2: 0, stroke: colour, 'stroke-width': 3 }
  return (
    element('line', { ...line, 'stroke-opacity': 0.6 }) +
    element('circle', {
      cx: place(100 * share),
      cy: 0,
      r: 4,
      fill: colour,
      stroke: 'currentColor',
      'stroke-width': 0.8,
    })
  )
}
