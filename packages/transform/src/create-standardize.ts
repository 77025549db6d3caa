import { toPoints } from '@kentro/core'
import { checkColumns } from './check-columns.ts'
import { FORMAT } from './transform.ts'
import type { Step } from './transform.ts'

/** Columns less their means, divided by their scales. */
export interface Standardize extends Step {
  readonly kind: 'standardize'
  /** The mean of each column (d). */
  readonly means: Float64Array
  /** What each column is divided by (d): its standard deviation, or 1 where it has none. */
  readonly scales: Float64Array
  /** The transform as JSON, from which `fromJSON` makes the same one. */
  toJSON(): StandardizeJSON
}

/** `Standardize` as JSON. */
export interface StandardizeJSON {
  format: typeof FORMAT
  version: 1
  kind: 'standardize'
  means: number[]
  scales: number[]
}

/** The transform of these means and scales. */
export function createStandardize(means: Float64Array, scales: Float64Array): Standardize {
  const d = means.length
  const kind = 'standardize'
  return {
    kind,
    from: d,
    to: d,
    means,
    scales,
    apply(source) {
      const { data, n } = checkColumns(source, d, 'takes')
      const out = new Float64Array(n * d)
      for (let p = 0, j = 0; p < out.length; p++, j = j + 1 === d ? 0 : j + 1) out[p] = (data[p] - means[j]) / scales[j]
      return toPoints({ data: out, n, d }, 'transformed points')
    },
    invert(source) {
      const { data, n } = checkColumns(source, d, 'gives')
      const out = new Float64Array(n * d)
      for (let p = 0, j = 0; p < out.length; p++, j = j + 1 === d ? 0 : j + 1) out[p] = data[p] * scales[j] + means[j]
      return toPoints({ data: out, n, d }, 'inverted points')
    },
    toJSON: () => ({ format: FORMAT, version: 1, kind, means: Array.from(means), scales: Array.from(scales) }),
  }
}
