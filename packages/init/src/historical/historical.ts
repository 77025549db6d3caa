import type { Strategies } from '../strategy.ts'
import { bisecting } from './bisecting.ts'
import { bradleyFayyad } from './bradley-fayyad.ts'
import { kaufmanRousseeuw } from './kaufman-rousseeuw.ts'
import { lbg } from './lbg.ts'
import { luxburg } from './luxburg.ts'
import { projection } from './projection.ts'
import { split } from './split.ts'

/**
 * Strategies of the older literature, which comparisons still need.
 *
 * @inline
 */
export type HistoricalName =
  | 'bradley-fayyad'
  | 'luxburg'
  | 'projection'
  | 'lbg'
  | 'split'
  | 'bisecting'
  | 'kaufman-rousseeuw'

export const historical: Strategies<HistoricalName> = {
  'bradley-fayyad': {
    name: 'bradley-fayyad',
    initialize: bradleyFayyad,
    description: 'the best clustering of samples, by how well it clusters the centroids of all of them',
    reference: 'P. S. Bradley, U. M. Fayyad, Refining initial points for k-means clustering, ICML 1998',
    deterministic: false,
    weighted: false,
    cost: "10 Lloyd's algorithms on n / 10 points, 10 on 10 k centroids",
    options: {
      samples: { type: 'integer', least: 1, description: 'samples that are clustered; 10 if not given' },
      share: {
        type: 'number',
        least: 0,
        most: 1,
        description: 'the share of the points in a sample, but k at least; 0.1 if not given',
      },
    },
  },
  luxburg: {
    name: 'luxburg',
    initialize: luxburg,
    description: 'centroids of large clusters, far from each other',
    reference:
      'U. von Luxburg, Clustering stability: an overview, Foundations and Trends in Machine Learning 2(3), 2010',
    deterministic: false,
    weighted: true,
    cost: 'n k log2 k + (k - 1) k log2 k',
    options: {
      candidates: {
        type: 'integer',
        least: 1,
        description: 'centroids to begin with, k at least; floor(k log2 k) if not given',
      },
    },
  },
  projection: {
    name: 'projection',
    initialize: projection,
    description: 'points at equal steps along a line through two random points',
    reference:
      'P. Fränti, S. Sieranoja, How much can k-means be improved by using better initialization and repeats?, Pattern Recognition 93, 2019',
    deterministic: false,
    weighted: true,
    cost: '0, and n projections',
    options: {
      toward: {
        type: 'name',
        names: ['random', 'farthest'],
        description: 'where the line from a random point leads: to a random one (default), or the farthest',
      },
    },
  },
  lbg: {
    name: 'lbg',
    initialize: lbg,
    description: "centroids that split in two, all at once, and Lloyd's algorithm each time",
    reference:
      'Y. Linde, A. Buzo, R. M. Gray, An algorithm for vector quantizer design, IEEE Transactions on Communications 28(1), 1980',
    deterministic: true,
    weighted: true,
    cost: "Lloyd's algorithm with 2, 4, 8, ..., k centroids",
    options: {
      epsilon: {
        type: 'number',
        least: 0,
        description:
          'how far halves start from their centroid, in standard deviations of its cluster; 0.01 if not given',
      },
    },
  },
  split: {
    name: 'split',
    initialize: split,
    description: 'the cluster with the most points is split between two random points of it, again and again',
    reference:
      'P. Fränti, S. Sieranoja, How much can k-means be improved by using better initialization and repeats?, Pattern Recognition 93, 2019',
    deterministic: false,
    weighted: true,
    cost: 'about 2 (iterations + 1) n log2 k',
    options: {
      iterations: { type: 'integer', least: 1, description: 'iterations of 2-means in each split; 1 if not given' },
    },
  },
  bisecting: {
    name: 'bisecting',
    initialize: bisecting,
    description: 'the cluster of largest inertia is bisected by the best of several 2-means, again and again',
    reference:
      'M. Steinbach, G. Karypis, V. Kumar, A comparison of document clustering techniques, KDD Workshop on Text Mining, 2000',
    deterministic: false,
    weighted: true,
    cost: 'about log2 k times trials 2-means on n points',
    options: {
      by: {
        type: 'name',
        names: ['inertia', 'size'],
        description: 'which cluster is next: that of largest inertia (default), or with the most points',
      },
      trials: { type: 'integer', least: 1, description: 'bisections tried of each cluster; 5 if not given' },
    },
  },
  'kaufman-rousseeuw': {
    name: 'kaufman-rousseeuw',
    initialize: kaufmanRousseeuw,
    description: 'each seed the point that lessens the sum of distances to the nearest seed most',
    reference: 'L. Kaufman, P. J. Rousseeuw, Finding groups in data, Wiley, 1990',
    deterministic: true,
    weighted: true,
    cost: '1.5 n^2 and somewhat more; (k - 1/2) n^2 at worst',
    options: {},
  },
}
