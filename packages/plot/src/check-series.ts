import { checkNumber, show } from '@kentro/core'
import type { Chart, Panel } from './chart.ts'
import { categoriesOf, checkKey, checkRows } from './columns.ts'
import type { Categories, Rows } from './columns.ts'
import { facetsOf } from './facets.ts'
import { seriesLegend } from './legend.ts'
import type { Legend } from './legend.ts'
import { optionalText } from './picture-options.ts'
import type { SeriesOptions } from './series-options.ts'

/** The checked options. */
export interface Series {
  readonly rows: Rows
  readonly series: Categories
  readonly panels: Panel[]
  readonly legend: Legend | null
  readonly logY: boolean
  /** Where the reference is, if there is one. */
  readonly reference: number[]
}

/** The checked options. */
export function seriesOptions<R extends object>(options: SeriesOptions<R>): Series {
  const { facet, reference } = options
  const rows = checkRows(options.rows)
  const logY = flag('logY', options.logY)
  const key = options.series === undefined ? null : checkKey(rows, 'series', options.series)
  const series = categoriesOf(rows, key)
  const label = optionalText('seriesLabel', options.seriesLabel) ?? key
  const facetKey = facet === undefined ? null : checkKey(rows, 'facet', facet)
  return {
    rows,
    series,
    panels: facetsOf(rows, facetKey, optionalText('facetLabel', options.facetLabel)),
    legend: label === null || key === null ? null : seriesLegend(label, series.names),
    logY,
    reference: reference === undefined ? [] : [checkNumber('reference', reference, logY ? 0 : -Infinity, logY)],
  }
}

/** What the axes are called, and the title where none is given. */
export function axisLabels<R extends object>(
  { xLabel, yLabel }: SeriesOptions<R>,
  x: string,
  y: string,
): Pick<Chart, 'title' | 'xLabel' | 'yLabel'> {
  const across = optionalText('xLabel', xLabel) ?? x
  const up = optionalText('yLabel', yLabel) ?? y
  return { title: `${up} by ${across}`, xLabel: across, yLabel: up }
}

/** An option that is true or false, false if not given. */
export function flag(name: string, value: unknown = false): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false, got ${show(value)}`)
  return value
}
