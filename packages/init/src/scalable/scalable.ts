import type { Strategies, StrategyOption } from '../strategy.ts'
import { afkMc2 } from './afk-mc2.ts'
import { kMeansParallel } from './k-means-parallel.ts'
import { lightweightCoreset } from './lightweight-coreset.ts'
import { prone } from './prone.ts'
import { rejectionSampling } from './rejection-sampling.ts'

/**
 * Those for more points or clusters than k passes over all points bear.
 *
 * @inline
 */
export type ScalableName = 'k-means||' | 'afk-mc2' | 'lightweight-coreset' | 'prone' | 'rejection-sampling'

const reduction: Record<string, StrategyOption> = {
  reduce: {
    type: 'name',
    names: ['k-means++', 'greedy-k-means++'],
    description: 'how seeds are drawn from the sample; k-means++ if not given',
  },
  iterations: {
    type: 'integer',
    least: 0,
    description: "iterations of Lloyd's algorithm on the sample, at most; 0 if not given, so that seeds are points",
  },
}

export const scalable: Strategies<ScalableName> = {
  'k-means||': {
    name: 'k-means||',
    initialize: kMeansParallel,
    description: 'k of many candidates, taken in a few rounds by their squared distance to those before',
    reference:
      'B. Bahmani, B. Moseley, A. Vattani, R. Kumar, S. Vassilvitskii, Scalable k-means++, Proceedings of the VLDB Endowment 5(7), 2012',
    deterministic: false,
    weighted: true,
    cost: 'about (1 + rounds oversampling k) (n + k) at most',
    options: {
      rounds: { type: 'integer', least: 1, description: 'passes over all points; 5 if not given' },
      oversampling: {
        type: 'number',
        least: 0,
        description: 'candidates that a round takes on average, at most, in multiples of k; 2 if not given',
      },
      ...reduction,
    },
  },
  'afk-mc2': {
    name: 'afk-mc2',
    initialize: afkMc2,
    description: 'k-means++ by Markov chains of points drawn beforehand',
    reference: 'O. Bachem, M. Lucic, S. H. Hassani, A. Krause, Fast and provably good seedings for k-means, NIPS 2016',
    deterministic: false,
    weighted: true,
    cost: 'n + chain (k - 1) (k - 2) / 2 at most',
    options: {
      chain: { type: 'integer', least: 1, description: 'points that each chain visits; 200 if not given' },
      proposal: {
        type: 'name',
        names: ['d-squared', 'uniform'],
        description: 'how these are drawn: half by squared distance to the first seed (default), or uniformly: K-MC2',
      },
    },
  },
  'lightweight-coreset': {
    name: 'lightweight-coreset',
    initialize: lightweightCoreset,
    description: 'k-means++ on a small weighted sample, drawn half by squared distance to the mean',
    reference: 'O. Bachem, M. Lucic, A. Krause, Scalable k-means clustering via lightweight coresets, KDD 2018',
    deterministic: false,
    weighted: true,
    cost: 'n + (k - 1) size at most',
    options: {
      size: {
        type: 'integer',
        least: 1,
        description: 'points drawn for the sample; the larger of 1000 and 20 k if not given',
      },
      ...reduction,
    },
  },
  prone: {
    name: 'prone',
    initialize: prone,
    description: 'k-means++ along one random direction',
    reference:
      'M. Charikar, M. Henzinger, L. Hu, M. Vötsch, E. Waingarten, Simple, scalable and effective clustering via one-dimensional projections, NeurIPS 2023',
    deterministic: false,
    weighted: true,
    cost: 'n',
    options: {
      lift: {
        type: 'name',
        names: ['point', 'mean'],
        description:
          'what becomes of a seed: its point (default), or the mean of those nearest to it along the direction',
      },
    },
  },
  'rejection-sampling': {
    name: 'rejection-sampling',
    initialize: rejectionSampling,
    description: 'k-means++ by rejection of points proposed by their norms',
    reference:
      'P. Shah, S. Agrawal, R. Jaiswal, A new rejection sampling approach to k-means++ with improved trade-offs, arXiv 2502.02085, 2025',
    deterministic: false,
    weighted: true,
    cost: 'about (2 k - 1) n at most',
    options: {
      proposals: {
        type: 'integer',
        least: 1,
        description: 'points proposed for a seed before it is drawn otherwise; as many as pay if not given',
      },
    },
  },
}
