import { summary } from '@kentro/study'
import { scaleOf } from './scale.ts'
import type { Extent, Scale } from './scale.ts'
import { rowChart } from './row-chart.ts'
import { colourOf } from './series-style.ts'
import { element } from './svg.ts'

/** Box plots with a row for each name, in panels. */
export interface Boxes {
  readonly title: string
  readonly rows: readonly string[]
  readonly panels: readonly {
    readonly title: string
    readonly extent: Extent
    /** Of each row; empty where there is nothing to show. */
    readonly values: readonly (readonly number[])[]
  }[]
  readonly xLabel: string
  readonly width: number
}

/**
 * Box plots as the text of an SVG file: the box from quartile to quartile with the median in it, whiskers to the farthest
 * values within one and a half times its length, dots beyond (J. W. Tukey, Exploratory Data Analysis, 1977), and a diamond at
 * the mean.
 */
export function boxes({ title, rows, panels, xLabel, width }: Boxes): string {
  return rowChart({
    title,
    rows,
    xLabel,
    width,
    panels: panels.map(({ title: name, extent, values }) => ({
      title: name,
      scale: (pixels) => scaleOf(extent, pixels),
      marks: (row, scale) => box(values[row], scale, colourOf(row)),
    })),
  })
}

const HALF = 5.5

function box(values: readonly number[], { place }: Scale, colour: string): string {
  if (values.length === 0) return ''
  const { lowerQuartile, median, upperQuartile, mean } = summary(values)
  const reach = 1.5 * (upperQuartile - lowerQuartile)
  const inside = values.filter((value) => value >= lowerQuartile - reach && value <= upperQuartile + reach)
  const outside = values.filter((value) => value < lowerQuartile - reach || value > upperQuartile + reach)
  const line = (x1: number, x2: number, half: number) =>
    element('line', { x1: place(x1), x2: place(x2), y1: -half, y2: half, stroke: 'currentColor', 'stroke-width': 1 })
  const dots = [...new Set(outside)].map((value) =>
    element('circle', { cx: place(value), cy: 0, r: 1.6, fill: colour, 'fill-opacity': 0.6 }),
  )
  const [x, end] = [place(lowerQuartile), place(upperQuartile)]
  const body = { x, y: -HALF, width: Math.max(1, end - x), height: 2 * HALF, fill: colour, 'fill-opacity': 0.55 }
  const m = place(mean)
  return [
    ...dots,
    line(Math.min(...inside), lowerQuartile, 0),
    line(upperQuartile, Math.max(...inside), 0),
    element('rect', { ...body, stroke: 'currentColor', 'stroke-width': 1 }),
    element('line', {
      x1: place(median),
      x2: place(median),
      y1: -HALF,
      y2: HALF,
      stroke: 'currentColor',
      'stroke-width': 2.5,
    }),
    element('path', { d: `M${m - 3.5} 0L${m} -3.5L${m + 3.5} 0L${m} 3.5Z`, fill: 'currentColor' }),
  ].join('')
}
