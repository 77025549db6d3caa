import type { Strategies } from '../strategy.ts'
import { firstK } from './first-k.ts'
import { greedyKMeansPlusPlus, pausingGreedyKMeansPlusPlus } from './greedy-k-means-plus-plus.ts'
import { kMeansPlusPlus, pausingKMeansPlusPlus } from './k-means-plus-plus.ts'
import { maximin, pausingMaximin } from './maximin.ts'
import { randomPartition } from './random-partition.ts'
import { randomPoints } from './random-points.ts'

/**
 * The strategies that every paper compares with.
 *
 * @inline
 */
export type BaselineName =
  | 'random-points'
  | 'random-partition'
  | 'first-k'
  | 'maximin'
  | 'k-means++'
  | 'greedy-k-means++'

export const baselines: Strategies<BaselineName> = {
  'random-points': {
    name: 'random-points',
    initialize: randomPoints,
    description: 'k points drawn at random',
    reference:
      'E. W. Forgy, Cluster analysis of multivariate data: efficiency versus interpretability of classifications, Biometrics 21, 1965',
    deterministic: false,
    weighted: true,
    cost: '0',
    options: {},
  },
  'random-partition': {
    name: 'random-partition',
    initialize: randomPartition,
    description: 'the means of k random groups',
    reference:
      'J. M. Peña, J. A. Lozano, P. Larrañaga, An empirical comparison of four initialization methods for the K-Means algorithm, Pattern Recognition Letters 20, 1999',
    deterministic: false,
    weighted: true,
    cost: '0',
    options: {},
  },
  'first-k': {
    name: 'first-k',
    initialize: firstK,
    description: 'the first k points, as they come',
    reference:
      'J. MacQueen, Some methods for classification and analysis of multivariate observations, Fifth Berkeley Symposium on Mathematical Statistics and Probability 1, 1967',
    deterministic: true,
    weighted: true,
    cost: '0',
    options: {},
  },
  maximin: {
    name: 'maximin',
    initialize: maximin,
    pausing: pausingMaximin,
    description: 'each seed the point farthest from those before',
    reference:
      'T. F. Gonzalez, Clustering to minimize the maximum intercluster distance, Theoretical Computer Science 38, 1985',
    deterministic: false,
    weighted: true,
    cost: '(k - 1) n',
    options: {
      start: {
        type: 'name',
        names: ['random', 'mean', 'norm'],
        description: 'the first seed: a random point (default), the mean of all, or the point of largest norm',
      },
    },
  },
  'k-means++': {
    name: 'k-means++',
    initialize: kMeansPlusPlus,
    pausing: pausingKMeansPlusPlus,
    description: 'points drawn by their squared distance to the seeds before',
    reference: 'D. Arthur, S. Vassilvitskii, k-means++: the advantages of careful seeding, SODA 2007',
    deterministic: false,
    weighted: true,
    cost: '(k - 1) n',
    options: {},
  },
  'greedy-k-means++': {
    name: 'greedy-k-means++',
    initialize: greedyKMeansPlusPlus,
    pausing: pausingGreedyKMeansPlusPlus,
    description: 'k-means++, each seed the best of several drawn',
    reference:
      'D. Arthur, S. Vassilvitskii, k-means++: the advantages of careful seeding (its conclusion), SODA 2007; trials as in scikit-learn',
    deterministic: false,
    weighted: true,
    cost: '(1 + (k - 1) trials) n',
    options: {
      trials: {
        type: 'integer',
        least: 1,
        description: 'candidates drawn for each seed; 2 + floor(ln k) if not given',
      },
    },
  },
}
