import { borrowPoints, checkInteger, checkKnown, checkOptions, exponentOf, powerOfTwo } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { Matrix } from 'ml-matrix'
import { PCA as Decomposition } from 'ml-pca'
import { checkFlag } from './check-flag.ts'
import { columnMeans } from './column-means.ts'
import { covariance } from './covariance.ts'
import { createPCA } from './create-pca.ts'
import type { PCA } from './create-pca.ts'

/** What `pca` can be told. */
export interface PCAOptions {
  /** How many axes are kept: from 1 to the smaller of n and d; all if not given. */
  components?: number
  /** Whether each axis is scaled to variance 1; false if not given. */
  whiten?: boolean
}

/**
 * The transform to the principal components of these points (n x d): the directions at right angles to each other along which
 * they vary most. Fewer axes than columns make a fit faster and drop what varies least.
 *
 * The axes come from the covariance matrix (as scikit-learn does where points are many), or by singular values where there
 * are fewer points than columns; n x d x d operations in the first case. The largest coordinate of each axis is positive.
 * Variances within rounding of 0 are 0, and such axes are never scaled up.
 *
 * K. Pearson, On lines and planes of closest fit to systems of points in space, Philosophical Magazine 2, 1901; the
 * decomposition is that of ml-pca.
 *
 * @throws TypeError or RangeError if the points or the options are not what they must be, or there is only one point
 * @example
 * const axis = pca([[0, 0], [1, 2], [2, 4]], { components: 1 })
 * axis.ratios // Float64Array [1]: the points are on a line
 */
export function pca(points: PointsLike, options?: PCAOptions): PCA {
  const source = borrowPoints(points)
  const { n, d } = source
  if (n === 1) throw new RangeError('points must hold at least 2 points, got 1')
  const most = Math.min(n, d)
  const given = checkOptions(options)
  checkKnown(given, ['components', 'whiten'])
  const { components = most, whiten = false } = given
  const m = checkInteger('components', components, 1, most, `min(n, d) = ${most}`)
  checkFlag('whiten', whiten)
  const means = columnMeans(source, null)
  const { centred, unit } = centre(source, means)
  const found =
    n < d
      ? new Decomposition(Matrix.from1DArray(n, d, centred), { center: false })
      : new Decomposition(Matrix.from1DArray(d, d, covariance(centred, n, d)), { isCovarianceMatrix: true })
  const all = found.getEigenvalues()
  const least = Math.max(n, d) * Number.EPSILON * all[0]
  const variances = Float64Array.from(all.slice(0, m), (variance) => (variance > least ? variance * unit * unit : 0))
  const totalVariance = all.reduce((sum, variance) => sum + variance, 0) * unit * unit
  const axes = Float64Array.from(found.getLoadings().to2DArray().slice(0, m).map(oriented).flat())
  return createPCA({ means, axes, variances, totalVariance, whiten })
}

/** The points less the means, in units of a power of two, so that their squares neither vanish nor overflow. */
function centre({ data, d }: Points, means: Float64Array): { centred: Float64Array; unit: number } {
  const centred = Float64Array.from(data, (value, p) => value - means[p % d])
  const largest = centred.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const unit = largest === 0 ? 1 : powerOfTwo(exponentOf(largest))
  return { centred: centred.map((value) => value / unit), unit }
}

/** An axis or its opposite: that whose largest coordinate is positive; of those equal to rounding the first decides. */
function oriented(axis: number[]): number[] {
  const largest = Math.max(...axis.map(Math.abs))
  const first = axis.find((value) => Math.abs(value) >= largest * (1 - 1e-9)) ?? 0
  return first < 0 ? axis.map((value) => -value) : axis
}
