import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { centreDistances } from '@kentro/kernels'
import { drawDistinct } from '../internal/draw-distinct.ts'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import { rowsAt } from '../internal/rows-at.ts'
import { envelopeOf, proposeWithin } from './internal/envelope.ts'
import { proposeSeeds } from './internal/propose-seeds.ts'

/** What rejection sampling can be told, besides weights. */
export interface RejectionSamplingOptions {
  /** How many points are proposed for a seed at most; no limit of its own if not given. */
  proposals?: number
}

/**
 * k points drawn exactly as k-means++ draws them, without a pass over all points for each. A point is proposed in
 * proportion to |x|² + |c|², where c is the first seed and norms are distances to the mean of all points, and accepted with
 * a probability of D² / 2 (|x|² + |c|²), where D² is its squared distance to the nearest seed: never more than 1.
 *
 * Where clusters are small and far apart, acceptance is rare. So once the proposals have cost as many distances as there are
 * between all points and the seeds that not all points have met, or there were `proposals` of them, these distances are
 * asked for instead: the seed is drawn by them, and from then on points are proposed in proportion to them. Thus it asks
 * for about (2k - 1) n distances at most, those to the mean included; for far fewer where n is large and clusters overlap.
 *
 * Weights multiply the probabilities of the first seed and of proposals. One draw for the first seed, two per proposal, one
 * for a seed drawn otherwise.
 *
 * Poojan Shah, Shashwat Agrawal, Ragesh Jaiswal, A new rejection sampling approach to k-means++ with improved trade-offs,
 * 2025 (arXiv 2502.02085): RS-k-means++. Where they limit the proposals, they end with a point drawn uniformly, which costs
 * quality; we with an exact draw.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * rejectionSampling([[0], [1], [10], [11]], 2, seeded(1)).indices // Int32Array [2, 1]
 */
export const rejectionSampling: Initialize<RejectionSamplingOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { proposals = Number.MAX_SAFE_INTEGER } = task.options
  checkInteger('proposals', proposals, 1)
  const { points, weights } = task
  const { n } = points
  const indices = new Int32Array(k)
  drawDistinct(task, indices, 0, 1)
  if (k === 1) return { centroids: rowsAt(points, indices), indices, distances: 0 }
  const norms = new Float64Array(n)
  centreDistances(points, groupMeans(task, weights, new Int32Array(n), 1), 0, norms)
  const first = norms[indices[0]]
  const quarters = norms.map((norm) => (norm + first) / 2)
  let envelope = envelopeOf(quarters, weights, 0)
  let spent = 0
  const asked = proposeSeeds(
    task,
    indices,
    (seeds) => proposeWithin(envelope, seeds, proposals, spent + (seeds.count - envelope.seen) * n, task.random),
    (least, { count, distances }) => {
      const exact = least.map((square) => square / 4)
      envelope = envelopeOf(exact, weights, count)
      spent = distances
    },
  )
  return { centroids: rowsAt(points, indices), indices, distances: n + asked }
}
