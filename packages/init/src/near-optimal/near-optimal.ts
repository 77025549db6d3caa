import type { Strategies } from '../strategy.ts'
import { fastGlobal } from './fast-global.ts'
import { hgMeans } from './hg-means.ts'
import { recombinator } from './recombinator.ts'

/**
 * Strategies that are solvers in themselves: they find the inertia that others are measured by.
 *
 * @inline
 */
export type NearOptimalName = 'hg-means' | 'recombinator' | 'fast-global'

export const nearOptimal: Strategies<NearOptimalName> = {
  'hg-means': {
    name: 'hg-means',
    initialize: hgMeans,
    description: "an evolution of results of Lloyd's algorithm, two of which are crossed, and one centroid moved",
    reference:
      'D. Gribel, T. Vidal, HG-means: a scalable hybrid genetic algorithm for minimum sum-of-squares clustering, Pattern Recognition 88, 2019',
    deterministic: false,
    weighted: true,
    cost: "500 to 5000 Lloyd's algorithms, and (k - 1) n + k^2 for each",
    options: {
      population: { type: 'integer', least: 1, description: 'solutions that survive a selection; 10 if not given' },
      iterations: { type: 'integer', least: 0, description: 'the most children; 5000 if not given' },
      patience: {
        type: 'integer',
        least: 1,
        description: 'children in a row without the best so far, after which it ends; 500 if not given',
      },
    },
  },
  recombinator: {
    name: 'recombinator',
    initialize: recombinator,
    description: 'seeds drawn from the centroids of a population of solutions, until all are nearly as good',
    reference:
      'C. Baldassi, Recombinator-k-means: an evolutionary algorithm that exploits k-means++ for recombination, IEEE Transactions on Evolutionary Computation 26(5), 2022',
    deterministic: false,
    weighted: true,
    cost: "population x generations greedy k-means++ and Lloyd's algorithms of 10 iterations",
    options: {
      population: { type: 'integer', least: 2, description: 'solutions in a generation; 10 if not given' },
      sharpening: {
        type: 'number',
        least: 0,
        description: 'by how much selection sharpens with each generation; 0.1 if not given',
      },
      generations: { type: 'integer', least: 0, description: 'the most after the first; 1000 if not given' },
      iterations: {
        type: 'integer',
        least: 1,
        description: "the most of Lloyd's algorithm for each solution; 10 if not given",
      },
      tolerance: {
        type: 'number',
        least: 0,
        description:
          'the excess of the mean inertia over the least, in shares of it, at which it ends; 1e-4 if not given',
      },
    },
  },
  'fast-global': {
    name: 'fast-global',
    initialize: fastGlobal,
    description: 'centroids that come one at a time, at the point that is best if no other centroid moved',
    reference:
      'A. Likas, N. Vlassis, J. J. Verbeek, The global k-means clustering algorithm, Pattern Recognition 36, 2003',
    deterministic: true,
    weighted: true,
    cost: "(k - 1) n^2, and Lloyd's algorithm with 2, 3, ..., k centroids",
    options: {
      candidates: {
        type: 'integer',
        least: 1,
        description: 'points drawn as candidates for each new centroid; all points if not given',
      },
    },
  },
}
