import { checkInteger, checkNumber, checkOptions, show } from '@kentro/core'
import { areaX, ruleX } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { bandAxis } from './band-axis.ts'
import { drawChart } from './chart.ts'
import { extentOf } from './extent.ts'
import { numberAxis } from './number-axis.ts'
import { optionalText, pictureOptions } from './picture-options.ts'
import type { PictureOptions } from './picture-options.ts'
import { groupsOf } from './scatter-groups.ts'
import { count } from './scatter-words.ts'
import { silhouetteBands } from './silhouette-bands.ts'

/** Silhouettes of points: what `silhouette` of `@kentro/metrics` returns. */
export interface SilhouetteValues {
  /** The silhouettes, from -1 to 1. */
  readonly values: ArrayLike<number>
  /** Which points they are of, by index; if not given, all. */
  readonly indices?: ArrayLike<number>
}

/** How silhouettes are shown. */
export interface SilhouettesOptions extends PictureOptions {
  /** What the axes are called. */
  x?: string
  y?: string
}

/**
 * The silhouettes of points, from the largest to the least in each cluster, clusters one below the other, with their mean
 * dashed, as the text of an SVG file. A cluster that is thin, or reaches below 0, is not much of one.
 *
 * P. J. Rousseeuw, "Silhouettes: a graphical aid to the interpretation and validation of cluster analysis", Journal of
 * Computational and Applied Mathematics 20, 1987.
 *
 * @param labels the cluster of each of the n points
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * await silhouettes(silhouette(points, model.labels), model.labels) // '<svg ...'
 */
export async function silhouettes(
  silhouette: SilhouetteValues,
  labels: ArrayLike<number | string>,
  options?: SilhouettesOptions,
): Promise<string> {
  const { x: xLabel, y: yLabel } = checkOptions(options)
  const picture = pictureOptions(options, ['x', 'y'])
  const { values, own } = checkValues(silhouette, labels)
  const { bands, total } = silhouetteBands(values, own)
  const groups = groupsOf(own, 0)
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  const across = { ...extentOf(values, [0]), log: false }
  const marks = (): Markish[] => [
    ...bands.map(({ label, outline }) =>
      areaX(outline, { x1: 0, x2: ([value]) => value, y: ([, place]) => place, fill: groups.colour(label) }),
    ),
    ruleX([0], { strokeOpacity: 0.6 }),
    ruleX([mean], { strokeDasharray: '5 4', strokeWidth: 1.5 }),
  ]
  const chart = {
    title: `Silhouettes of ${count(values.length, 'point')}`,
    captions: [`Dashed: the mean, ${mean.toFixed(2).replace('-', '−')}.`],
    legend: null,
    xLabel: optionalText('x', xLabel) ?? 'silhouette',
    yLabel: optionalText('y', yLabel) ?? 'cluster',
    panels: [{ title: null, rows: [] }],
    xAxis: (pixels: number) => numberAxis(across, pixels, false),
    yAxis: (pixels: number) => bandAxis(bands, total, pixels),
    marks,
  }
  return drawChart(chart, { ...picture, height: picture.height ?? 420 })
}

function checkValues(
  silhouette: SilhouetteValues,
  labels: ArrayLike<number | string>,
): { values: Float64Array; own: (number | string)[] } {
  const { values, indices } = checkOptions(silhouette ?? null, 'silhouette')
  const n = checkLength('labels', labels)
  const size = checkLength('silhouette.values', values)
  const of = indices === undefined ? n : checkLength('silhouette.indices', indices)
  if (of !== size) {
    const expected = indices === undefined ? `n = ${n}` : `${of}, as silhouette.indices has,`
    throw new RangeError(`silhouette.values must have ${expected} entries, got ${size}`)
  }
  const own = Array.from({ length: size }, (_, p) => {
    const i =
      indices === undefined ? p : checkInteger(`silhouette.indices[${p}]`, indices[p], 0, n - 1, `n - 1 = ${n - 1}`)
    const label: unknown = labels[i]
    if (typeof label === 'string' || Number.isInteger(label)) return label as number | string
    throw new TypeError(`labels[${i}] must be an integer or a string, got ${show(label)}`)
  })
  return { values: Float64Array.from(values, (value, p) => checkNumber(`silhouette.values[${p}]`, value)), own }
}

function checkLength(name: string, list: ArrayLike<unknown>): number {
  if (typeof list !== 'object' || list === null || typeof list.length !== 'number') {
    throw new TypeError(`${name} must be an array, got ${show(list)}`)
  }
  return checkInteger(`${name}.length`, list.length, 1)
}
