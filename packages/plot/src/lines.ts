import { dot, line, ruleY } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { checkOptions } from '@kentro/core'
import { drawChart } from './chart.ts'
import { checkKey, numbersOf, orderedDistinct } from './columns.ts'
import { extentOf } from './extent.ts'
import { numberAxis } from './number-axis.ts'
import { colourAt, symbolAt } from './palette.ts'
import { pictureOptions } from './picture-options.ts'
import { axisLabels, flag, seriesOptions } from './check-series.ts'
import { seriesOptionNames } from './series-options.ts'
import type { SeriesOptions } from './series-options.ts'

/** What lines show. */
export interface LinesOptions<R extends object> extends SeriesOptions<R> {
  /** The name of the numbers from left to right. */
  x: keyof R & string
  /** The name of the numbers from bottom to top; null in a row leaves a gap in its line. */
  y: keyof R & string
  /** Whether the horizontal scale is logarithmic; false if not given. */
  logX?: boolean
}

/**
 * Lines through points, one for each series, as the text of an SVG file: time against n, or speed-up against dimensions
 * with a line per k.
 *
 * Series and panels that are numbers come in order of size, others in order of appearance.
 *
 * @throws TypeError or RangeError if an option or a value in a row is not what it must be
 * @example
 * const rows = [{ n: 1000, ms: 2, k: 3 }, { n: 10000, ms: 21, k: 3 }, { n: 1000, ms: 5, k: 10 }]
 * await lines({ rows, x: 'n', y: 'ms', series: 'k', logX: true, logY: true }) // '<svg ...'
 */
export async function lines<R extends object>(options: LinesOptions<R>): Promise<string> {
  const asked = checkOptions(options)
  const picture = pictureOptions(asked, ['x', 'y', 'logX', ...seriesOptionNames])
  const { rows, series, panels, legend, logY, reference } = seriesOptions(asked)
  const logX = flag('logX', asked.logX)
  const x = numbersOf(rows, checkKey(rows, 'x', asked.x), { log: logX, gaps: false })
  const y = numbersOf(rows, checkKey(rows, 'y', asked.y), { log: logY })
  const across = { ...extentOf(x), log: logX, values: orderedDistinct(x) as number[] }
  const up = { ...extentOf(y, reference), log: logY }
  const marks = (shown: number[]): Markish[] => {
    const sorted = shown.toSorted((a, b) => series.of[a] - series.of[b] || x[a] - x[b])
    const place = { x: (i: number) => x[i], y: (i: number) => y[i] }
    const colour = (i: number): string => colourAt(series.of[i])
    return [
      ruleY(reference, { strokeDasharray: '5 4', strokeOpacity: 0.7 }),
      line(sorted, { ...place, z: (i: number) => series.of[i], stroke: colour, strokeWidth: 2 }),
      dot(sorted, { ...place, fill: colour, symbol: (i: number) => symbolAt(series.of[i]), r: 4 }),
    ]
  }
  const xAxis = (pixels: number) => numberAxis(across, pixels, false)
  const yAxis = (pixels: number) => numberAxis(up, pixels, true)
  return drawChart(
    { ...axisLabels(asked, asked.x, asked.y), captions: [], legend, panels, xAxis, yAxis, marks },
    picture,
  )
}
