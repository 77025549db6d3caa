import type { PictureOptions } from './picture-options.ts'

/** What charts of rows of results have in common. */
export interface SeriesOptions<R extends object> extends PictureOptions {
  /** The results, a row each. */
  rows: readonly R[]
  /** The name of what tells the series apart, a colour and a shape each; one series if not given. */
  series?: keyof R & string
  /** The name of what tells panels side by side apart; one panel if not given. */
  facet?: keyof R & string
  /** What the axes, the legend and the panels are called; the names in the rows if not given. */
  xLabel?: string
  yLabel?: string
  seriesLabel?: string
  facetLabel?: string
  /** Whether the vertical scale is logarithmic; false if not given. */
  logY?: boolean
  /** A dashed line at this height: 1 for ratios. */
  reference?: number
}

/** What they are called, but for those of every picture. */
export const seriesOptionNames: readonly string[] = [
  'rows',
  'series',
  'facet',
  'xLabel',
  'yLabel',
  'seriesLabel',
  'facetLabel',
  'logY',
  'reference',
]
