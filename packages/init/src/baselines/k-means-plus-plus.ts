import type { Initialize } from '@kentro/core'
import { atOnce } from '@kentro/kernels'
import { pausingDSquaredSeeding } from '../internal/d-squared-seeding.ts'
import { problem } from '../internal/problem.ts'
import type { PausingInitialize } from '../strategy.ts'

/**
 * k points of which each, after a random first one, is drawn with probability in proportion to its squared distance to
 * the nearest seed so far. It asks for (k - 1) x n distances: those to the last seed are not needed.
 *
 * With weights the first is drawn in proportion to weight, the others to weight x squared distance. Where all weight lies
 * on the seeds (fewer distinct points than k), the rest are drawn as random points are. One draw per seed.
 *
 * David Arthur, Sergei Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007. What scikit-learn calls
 * k-means++ is `greedyKMeansPlusPlus`.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * kMeansPlusPlus([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 0]
 */
export const kMeansPlusPlus: Initialize = (...all) => atOnce(pausingKMeansPlusPlus(...all))

/** The same, with pauses. */
export const pausingKMeansPlusPlus: PausingInitialize = (source, k, random, options) =>
  pausingDSquaredSeeding(problem(source, k, random, options), 1)
