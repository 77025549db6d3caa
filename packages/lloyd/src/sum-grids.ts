import { rangesFromZero, sumGrid, sumOffset, weightedMagnitudes } from '@kentro/core'
import type { Points, Ranges, SumGrid } from '@kentro/core'

/**
 * The grids of the exact sums of weight x coordinates and of weights.
 *
 * @throws RangeError if the weights differ so much, or are so large or so small, that weighted coordinates or squared
 *   distances leave float64 or its exact sums
 */
export function sumGrids(
  { data, n }: Points,
  ranges: Ranges,
  weights: Float64Array | null,
): { rowGrid: SumGrid; weightGrid: SumGrid } {
  const weighted = weights === null ? undefined : weightedMagnitudes(data, weights, sumOffset(ranges))
  const ofWeights = weightRanges(weights)
  if (weighted !== undefined) checkProducts(ranges, n * ofWeights.high[0], weighted.largest)
  // A float32 has 24 binary digits, and the middle between two one more.
  const digits = data instanceof Float32Array && weighted === undefined ? 25 : 53
  return { rowGrid: sumGrid(ranges, n, weighted, digits), weightGrid: sumGrid(ofWeights, n) }
}

// Far enough from the least normal number that no last bit of a product is lost.
const LEAST_PRODUCT = 2 ** -850

function checkProducts({ low, high }: Ranges, weight: number, magnitudes: Float64Array): void {
  const largest = magnitudes.reduce((a, b) => Math.max(a, b))
  const squares = high.reduce((sum, value, j) => sum + (value - low[j]) ** 2, 0) * weight
  if (squares === Infinity || largest === Infinity) {
    throw new RangeError('weights must leave weighted squared distances finite in float64: scale the weights down')
  }
  if ((squares > 0 && squares < LEAST_PRODUCT) || (largest > 0 && largest < LEAST_PRODUCT)) {
    throw new RangeError('weights must not make weighted coordinates vanish in float64: scale the weights up')
  }
}

// The exact sums span about 2^200: this leaves the lightest clusters half of it.
const MOST_CONTRAST = 2 ** 100

function weightRanges(weights: Float64Array | null): Ranges {
  const ranges = rangesFromZero(weights ?? [1])
  const [high, tiny] = [ranges.high[0], ranges.tiny[0]]
  if (high / tiny > MOST_CONTRAST) {
    throw new RangeError(`weights other than 0 must lie within a factor of 2^100, got ${tiny} and ${high}`)
  }
  return ranges
}
