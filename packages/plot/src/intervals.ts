import { dot, ruleX, ruleY } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { checkOptions } from '@kentro/core'
import { drawChart } from './chart.ts'
import { categoriesOf, checkKey, numbersOf } from './columns.ts'
import { extentOf } from './extent.ts'
import { nameAxis } from './name-axis.ts'
import { numberAxis } from './number-axis.ts'
import { colourAt, symbolAt } from './palette.ts'
import { pictureOptions } from './picture-options.ts'
import { axisLabels, seriesOptions } from './check-series.ts'
import { seriesOptionNames } from './series-options.ts'
import type { SeriesOptions } from './series-options.ts'

/** What intervals show. */
export interface IntervalsOptions<R extends object> extends SeriesOptions<R> {
  /** The name of what is set apart from left to right. */
  group: keyof R & string
  /** The name of the number that the mark stands at; null in a row leaves its place empty. */
  value: keyof R & string
  /** The names of the ends of the line through it. */
  low: keyof R & string
  high: keyof R & string
}

// Of the distance between groups, what the series of one group take.
const SPREAD = 0.7

/**
 * A mark with a line from low to high for each row, as the text of an SVG file: the mean with best and worst, or the median
 * with quartiles, the series of a group side by side.
 *
 * Groups, series and panels that are numbers come in order of size, others in order of appearance.
 *
 * @throws TypeError or RangeError if an option or a value in a row is not what it must be
 * @example
 * const rows = [{ k: 3, library: 'kentro', mean: 0.97, worst: 0.9, best: 1 }]
 * await intervals({ rows, group: 'k', series: 'library', value: 'mean', low: 'worst', high: 'best' }) // '<svg ...'
 */
export async function intervals<R extends object>(options: IntervalsOptions<R>): Promise<string> {
  const asked = checkOptions(options)
  const picture = pictureOptions(asked, ['group', 'value', 'low', 'high', ...seriesOptionNames])
  const { rows, series, panels, legend, logY, reference } = seriesOptions(asked)
  const column = (name: 'value' | 'low' | 'high'): Float64Array =>
    numbersOf(rows, checkKey(rows, name, asked[name]), { log: logY })
  const group = categoriesOf(rows, checkKey(rows, 'group', asked.group))
  const [value, low, high] = [column('value'), column('low'), column('high')]
  checkOrder(low, high, asked)
  const up = { ...extentOf(value, low, high, reference), log: logY }
  const step = SPREAD / series.names.length
  const x = (i: number): number => group.of[i] + step * (series.of[i] - (series.names.length - 1) / 2)
  const colour = (i: number): string => colourAt(series.of[i])
  const marks = (shown: number[]): Markish[] => [
    ruleY(reference, { strokeDasharray: '5 4', strokeOpacity: 0.7 }),
    ruleX(shown, { x, y1: (i) => low[i], y2: (i) => high[i], stroke: colour, strokeWidth: 3, strokeOpacity: 0.6 }),
    dot(shown, { x, y: (i) => value[i], fill: colour, symbol: (i: number) => symbolAt(series.of[i]), r: 4 }),
  ]
  const xAxis = (pixels: number) => nameAxis(group.names, pixels)
  const yAxis = (pixels: number) => numberAxis(up, pixels, true)
  const labels = axisLabels(asked, asked.group, asked.value)
  return drawChart({ ...labels, captions: [], legend, panels, xAxis, yAxis, marks }, picture)
}

function checkOrder(low: Float64Array, high: Float64Array, names: { low: string; high: string }): void {
  const i = low.findIndex((value, index) => value > high[index])
  if (i >= 0) {
    throw new RangeError(`rows[${i}].${names.low} must be at most its ${names.high}, ${high[i]}, got ${low[i]}`)
  }
}
