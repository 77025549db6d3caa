import type { Strategies } from '../strategy.ts'
import { dAlpha } from './d-alpha.ts'
import { ostrovsky } from './ostrovsky.ts'

/**
 * The strategies that draw points by their distance to the seeds before, in other ways than k-means++.
 *
 * @inline
 */
export type CarefulName = 'ostrovsky' | 'd-alpha'

export const careful: Strategies<CarefulName> = {
  ostrovsky: {
    name: 'ostrovsky',
    initialize: ostrovsky,
    description: 'k-means++, the first two points drawn as a pair by their squared distance',
    reference:
      'R. Ostrovsky, Y. Rabani, L. J. Schulman, C. Swamy, The effectiveness of Lloyd-type methods for the k-means problem, FOCS 2006; Journal of the ACM 59(6), 2012',
    deterministic: false,
    weighted: true,
    cost: 'k n',
    options: {},
  },
  'd-alpha': {
    name: 'd-alpha',
    initialize: dAlpha,
    description: 'points drawn by a power of their distance to the seeds before',
    reference: 'E. Bamas, S. G. Nagarajan, O. Svensson, Analyzing D^alpha seeding for k-means, ICML 2024',
    deterministic: false,
    weighted: true,
    cost: '(k - 1) n',
    options: {
      alpha: { type: 'number', least: 0, description: 'the power of the distance; 4 if not given, 2 is k-means++' },
    },
  },
}
