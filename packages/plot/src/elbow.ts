import { checkInteger, checkNumber, checkOptions, show } from '@kentro/core'
import { dot, line, ruleX } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { drawChart } from './chart.ts'
import { orderedDistinct } from './columns.ts'
import { extentOf } from './extent.ts'
import { numberAxis } from './number-axis.ts'
import { okabeIto } from './palette.ts'
import { optionalText, pictureOptions } from './picture-options.ts'
import type { PictureOptions } from './picture-options.ts'

/** What an elbow is drawn of: a model, a clustering, or just these numbers. */
export interface InertiaOfK {
  readonly k: number
  readonly inertia: number
}

/** How an elbow is shown. */
export interface ElbowOptions extends PictureOptions {
  /** A number of clusters that is marked: the one that was chosen. */
  chosen?: number
  /** What the axes are called. */
  x?: string
  y?: string
}

/**
 * The inertia of fits by their number of clusters, with a line through the least of each number, as the text of an SVG file.
 * Where more clusters stop making it much smaller, the line bends.
 *
 * R. L. Thorndike, "Who belongs in the family?", Psychometrika 18, 1953.
 *
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * const fits = [2, 3, 4, 5].map((k) => kmeansSync(points, k))
 * await elbow(fits, { chosen: 3 }) // '<svg ...'
 */
export async function elbow(fits: readonly InertiaOfK[], options?: ElbowOptions): Promise<string> {
  const { chosen, x: xLabel, y: yLabel } = checkOptions(options)
  const picture = pictureOptions(options, ['chosen', 'x', 'y'])
  const all = checkFits(fits)
  const marked = chosen === undefined ? [] : [checkInteger('chosen', chosen, 1)]
  const k = Float64Array.from(all, (fit) => fit.k)
  const values = orderedDistinct(k) as number[]
  const least = values.map((value) => ({
    k: value,
    inertia: Math.min(...all.filter((fit) => fit.k === value).map((fit) => fit.inertia)),
  }))
  const across = { ...extentOf(k, marked), log: false, values }
  const up = {
    ...extentOf(
      Float64Array.from(all, (fit) => fit.inertia),
      [0],
    ),
    log: false,
  }
  const place = { x: 'k', y: 'inertia' } as const
  const marks = (): Markish[] => [
    ruleX(marked, { strokeDasharray: '5 4', strokeOpacity: 0.7 }),
    line(least, { ...place, stroke: okabeIto[0], strokeWidth: 2 }),
    dot(all, { ...place, fill: okabeIto[0], fillOpacity: 0.6, r: 4 }),
    dot(
      least.filter((fit) => marked.includes(fit.k)),
      { ...place, stroke: 'currentColor', strokeWidth: 2, r: 8 },
    ),
  ]
  return drawChart(
    {
      title: 'Inertia by the number of clusters',
      captions: marked.length === 0 ? [] : [`Dashed: k = ${marked[0]}.`],
      legend: null,
      xLabel: optionalText('x', xLabel) ?? 'clusters (k)',
      yLabel: optionalText('y', yLabel) ?? 'inertia',
      panels: [{ title: null, rows: [] }],
      xAxis: (pixels) => numberAxis(across, pixels, false),
      yAxis: (pixels) => numberAxis(up, pixels, true),
      marks,
    },
    picture,
  )
}

function checkFits(fits: readonly InertiaOfK[]): InertiaOfK[] {
  if (!Array.isArray(fits)) throw new TypeError(`fits must be an array of { k, inertia }, got ${show(fits)}`)
  if (fits.length === 0) throw new RangeError('fits must hold at least one fit, got 0')
  return fits.map((fit: InertiaOfK, i) => {
    const { k, inertia } = checkOptions(fit ?? null, `fits[${i}]`)
    return { k: checkInteger(`fits[${i}].k`, k, 1), inertia: checkNumber(`fits[${i}].inertia`, inertia, 0) }
  })
}
