import { toPoints } from '@kentro/core'
import type { Points } from '@kentro/core'
import { checkColumns } from './check-columns.ts'
import { FORMAT } from './transform.ts'
import type { Step } from './transform.ts'

/** What the principal components of points are. */
export interface Components {
  /** The mean of each column (d). */
  readonly means: Float64Array
  /** The axes (m x d, row-major): of length 1, at right angles, that of the largest variance first. */
  readonly axes: Float64Array
  /** The variance of the points along each axis (m), divided by n - 1. */
  readonly variances: Float64Array
  /** The sum of the variances of all columns. */
  readonly totalVariance: number
  /** Whether what comes out has variance 1 along each axis that has any. */
  readonly whiten: boolean
}

/** Coordinates along the principal components. */
export interface PCA extends Step, Components {
  readonly kind: 'pca'
  /** Which share of the total variance each axis has (m). */
  readonly ratios: Float64Array
  /** The transform as JSON, from which `fromJSON` makes the same one. */
  toJSON(): PCAJSON
}

/** `PCA` as JSON. */
export interface PCAJSON {
  format: typeof FORMAT
  version: 1
  kind: 'pca'
  means: number[]
  /** m rows of d. */
  axes: number[][]
  variances: number[]
  totalVariance: number
  whiten: boolean
}

/** The transform of these components. */
export function createPCA(components: Components): PCA {
  const { means, axes, variances, totalVariance, whiten } = components
  const d = means.length
  const m = variances.length
  const kind = 'pca'
  const scales = variances.map((variance) => (whiten && variance > 0 ? Math.sqrt(variance) : 1))
  return {
    ...components,
    kind,
    from: d,
    to: m,
    ratios: variances.map((variance) => (totalVariance > 0 ? variance / totalVariance : 0)),
    apply: (points) => toPoints(project(checkColumns(points, d, 'takes'), components, scales), 'transformed points'),
    invert: (points) => toPoints(restore(checkColumns(points, m, 'gives'), components, scales), 'inverted points'),
    toJSON: () => ({
      format: FORMAT,
      version: 1,
      kind,
      means: Array.from(means),
      axes: Array.from({ length: m }, (_, c) => Array.from(axes.subarray(c * d, (c + 1) * d))),
      variances: Array.from(variances),
      totalVariance,
      whiten,
    }),
  }
}

/** Points (n x d) along the axes, over their scales: n x m. */
function project({ data, n, d }: Points, { means, axes }: Components, scales: Float64Array): Points {
  const m = scales.length
  const out = new Float64Array(n * m)
  for (let i = 0, q = 0; i < n; i++) {
    for (let c = 0; c < m; c++, q++) {
      let sum = 0
      for (let j = 0; j < d; j++) sum += (data[i * d + j] - means[j]) * axes[c * d + j]
      out[q] = sum / scales[c]
    }
  }
  return { data: out, n, d: m }
}

/** What `project` gave (n x m) back in the columns of the data: n x d. */
function restore({ data, n, d: m }: Points, { means, axes }: Components, scales: Float64Array): Points {
  const d = means.length
  const out = new Float64Array(n * d)
  for (let i = 0, p = 0; i < n; i++) {
    for (let j = 0; j < d; j++, p++) {
      let sum = 0
      for (let c = 0; c < m; c++) sum += data[i * m + c] * scales[c] * axes[c * d + j]
      out[p] = means[j] + sum
    }
  }
  return { data: out, n, d }
}
