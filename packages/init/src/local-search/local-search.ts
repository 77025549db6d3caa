import type { Strategies, StrategyOption } from '../strategy.ts'
import { breathing } from './breathing.ts'
import { flsPlusPlus } from './fls-plus-plus.ts'
import { lookAheadGreedy } from './look-ahead-greedy.ts'
import { lsPlusPlus } from './ls-plus-plus.ts'
import { multiSwap } from './multi-swap.ts'
import { pnnSmoothing } from './pnn-smoothing.ts'
import { randomSwap } from './random-swap.ts'
import { zigZagGreedy } from './zig-zag-greedy.ts'

/**
 * The strategies that better a seeding, or seed with more foresight.
 *
 * @inline
 */
export type LocalSearchName =
  | 'ls++'
  | 'fls++'
  | 'multi-swap'
  | 'pnn-smoothing'
  | 'breathing'
  | 'random-swap'
  | 'look-ahead'
  | 'zig-zag'

const integer = (least: number, description: string): StrategyOption => ({ type: 'integer', least, description })
const number = (least: number, description: string): StrategyOption => ({ type: 'number', least, description })

const plainStart = integer(1, 'candidates for each seed of the k-means++ before; 1 if not given')
const greedyStart = integer(1, 'candidates for each seed; 2 + floor(ln k) if not given')

export const localSearch: Strategies<LocalSearchName> = {
  'ls++': {
    name: 'ls++',
    initialize: lsPlusPlus,
    description: 'k-means++, then swaps of a seed for a point drawn as seeds are',
    reference: 'S. Lattanzi, C. Sohler, A better k-means++ algorithm via local search, ICML 2019',
    deterministic: false,
    weighted: true,
    cost: '(2k - 1 + steps) n, and repairs',
    options: { steps: integer(0, 'swaps that are tried; 25 if not given'), trials: plainStart },
  },
  'fls++': {
    name: 'fls++',
    initialize: flsPlusPlus,
    description: 'greedy k-means++, then swaps valued one step of k-means ahead',
    reference:
      'T. Conrads, L. Drexler, J. Könen, D. R. Schmidt, M. Schmidt, Local search k-means++ with foresight, SEA 2024',
    deterministic: false,
    weighted: true,
    cost: '(1 + (k - 1) trials + k + steps (k + 1)) n',
    options: { steps: integer(0, 'swaps that are tried; 20 if not given'), trials: greedyStart },
  },
  'multi-swap': {
    name: 'multi-swap',
    initialize: multiSwap,
    description: 'k-means++, then swaps of several seeds at once',
    reference:
      'L. Beretta, V. Cohen-Addad, S. Lattanzi, N. Parotsidis, Multi-swap k-means++, NeurIPS 2023 (its greedy form)',
    deterministic: false,
    weighted: true,
    cost: '(2k - 1 + steps swaps) n, and repairs',
    options: {
      swaps: integer(1, 'seeds that are swapped at once; 4 if not given'),
      steps: integer(0, 'how often; 25 if not given'),
      trials: plainStart,
    },
  },
  'pnn-smoothing': {
    name: 'pnn-smoothing',
    initialize: pnnSmoothing,
    description: 'centroids of random parts, merged until there are k',
    reference:
      'C. Baldassi, Systematically and efficiently improving k-means initialization by pairwise-nearest-neighbor smoothing, Transactions on Machine Learning Research, 2022',
    deterministic: false,
    weighted: true,
    cost: 'a run of Lloyd for each part, and some k n between centroids',
    options: {
      rho: number(0, 'there are sqrt(rho n / 2k) parts; 1 if not given'),
      trials: integer(1, 'candidates for each seed of the k-means++ in each part; 1 if not given'),
    },
  },
  breathing: {
    name: 'breathing',
    initialize: breathing,
    description: 'greedy k-means++ and k-means, again and again with m centroids more and less',
    reference: 'B. Fritzke, The breathing k-means algorithm, arXiv 2006.15666, 2020',
    deterministic: false,
    weighted: true,
    cost: 'two runs of Lloyd for each breath, of which there are m or more',
    options: {
      m: integer(0, 'centroids that are added and taken away at first; 5 if not given'),
      theta: number(
        0,
        'how far centroids are safe around one that goes, in mean distances to the nearest; 1.1 if not given',
      ),
      tolerance: number(0, 'of k-means, and by which share a breath must lower the inertia; 1e-4 if not given'),
    },
  },
  'random-swap': {
    name: 'random-swap',
    initialize: randomSwap,
    description: 'random points, then swaps of a centroid for a point with two iterations of k-means',
    reference: 'P. Fränti, Efficiency of random swap clustering, Journal of Big Data 5:13, 2018',
    deterministic: false,
    weighted: true,
    cost: '(k + 1) n, and for each trial a part of 2k n',
    options: {
      trials: integer(0, 'swaps that are tried; 5000 if not given'),
      iterations: integer(0, 'iterations of k-means after each; 2 if not given'),
    },
  },
  'look-ahead': {
    name: 'look-ahead',
    initialize: lookAheadGreedy,
    description: 'greedy k-means++, candidates valued one step of k-means ahead',
    reference: 'F. Cazals, G. Carrière, Improved seeding strategies for k-means and k-GMM, arXiv 2506.21291, 2025',
    deterministic: false,
    weighted: true,
    cost: '(1 + (k - 1) trials) n',
    options: { trials: greedyStart },
  },
  'zig-zag': {
    name: 'zig-zag',
    initialize: zigZagGreedy,
    description: 'greedy k-means++, and each seed once more given all others',
    reference: 'F. Cazals, G. Carrière, Improved seeding strategies for k-means and k-GMM, arXiv 2506.21291, 2025',
    deterministic: false,
    weighted: true,
    cost: '(1 + (k - 1) trials + k (2 + trials)) n, and repairs',
    options: {
      trials: greedyStart,
      ranking: {
        type: 'name',
        names: ['seeds', 'means'],
        description: 'by squared distances to the seeds (default), or to the means of their points',
      },
    },
  },
}
