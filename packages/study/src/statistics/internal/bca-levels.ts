import { average } from './average.ts'
import { normalCdf, normalQuantile } from './normal.ts'

/**
 * The levels of the replicates (ascending) between which the bias-corrected and accelerated interval lies, that leaves out
 * `tail` on either side.
 *
 * @param jackknife the statistic without each of the observations
 */
export function bcaLevels(
  estimate: number,
  replicates: Float64Array,
  jackknife: Float64Array,
  tail: number,
): [low: number, high: number] {
  const bias = normalQuantile(shareBelow(estimate, replicates))
  const acceleration = accelerationOf(jackknife)
  const level = (z: number): number => {
    const shifted = bias + z
    const factor = 1 - acceleration * shifted
    if (factor <= 0) return shifted > 0 ? 1 : 0
    return normalCdf(bias + shifted / factor)
  }
  const z = normalQuantile(1 - tail)
  return [level(-z), level(z)]
}

/** The share of replicates below the estimate, those equal counted half; never 0 or 1. */
function shareBelow(estimate: number, replicates: Float64Array): number {
  const twice = replicates.reduce((sum, value) => sum + (value < estimate ? 2 : value === estimate ? 1 : 0), 0)
  const most = 2 * replicates.length
  return Math.min(most - 1, Math.max(1, twice)) / most
}

/**
 * A sixth of the skewness of the jackknife's influences, which are scaled so that no power of them under- or overflows; 0
 * where they have none, or no finite mean.
 */
function accelerationOf(jackknife: Float64Array): number {
  const middle = average(jackknife)
  const largest = jackknife.reduce((most, value) => Math.max(most, Math.abs(middle - value)), 0)
  if (!(largest > 0 && largest < Infinity)) return 0
  const influences = jackknife.map((value) => (middle - value) / largest)
  const squares = influences.reduce((sum, u) => sum + u * u, 0)
  const cubes = influences.reduce((sum, u) => sum + u * u * u, 0)
  return cubes / (6 * squares * Math.sqrt(squares))
}
