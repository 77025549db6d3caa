import type { Strategies, StrategyOption } from '../strategy.ts'
import { CUT_NAMES } from './internal/cuts.ts'
import { kkz } from './kkz.ts'
import { pcaPart } from './pca-part.ts'
import { sorting } from './sorting.ts'
import { varPart } from './var-part.ts'

/**
 * The strategies that look at the structure of the data and draw nothing.
 *
 * @inline
 */
export type DeterministicName = 'var-part' | 'pca-part' | 'kkz' | 'sorting'

const cut: StrategyOption = {
  type: 'name',
  names: CUT_NAMES,
  description: 'where a part is cut in two: at its mean (default), by Otsu on a histogram, or at the best place',
}

export const deterministic: Strategies<DeterministicName> = {
  'var-part': {
    name: 'var-part',
    initialize: varPart,
    description: 'the means of parts, the widest cut again and again across its widest column',
    reference:
      'T. Su, J. G. Dy, In search of deterministic methods for initializing k-means and Gaussian mixture clustering, Intelligent Data Analysis 11(4), 2007',
    deterministic: true,
    weighted: true,
    cost: '0',
    options: { cut },
  },
  'pca-part': {
    name: 'pca-part',
    initialize: pcaPart,
    description: 'the means of parts, the widest cut again and again across its principal component',
    reference:
      'T. Su, J. G. Dy, In search of deterministic methods for initializing k-means and Gaussian mixture clustering, Intelligent Data Analysis 11(4), 2007',
    deterministic: true,
    weighted: true,
    cost: '0',
    options: { cut },
  },
  kkz: {
    name: 'kkz',
    initialize: kkz,
    description: 'the point of largest norm, then each seed the point farthest from those before',
    reference:
      'I. Katsavounidis, C.-C. J. Kuo, Z. Zhang, A new initialization technique for generalized Lloyd iteration, IEEE Signal Processing Letters 1(10), 1994',
    deterministic: true,
    weighted: true,
    cost: 'k n',
    options: {},
  },
  sorting: {
    name: 'sorting',
    initialize: sorting,
    description: 'points at equal steps through all, sorted by their distance to the mean',
    reference:
      'J. A. Hartigan, M. A. Wong, Algorithm AS 136: a k-means clustering algorithm, Applied Statistics 28(1), 1979',
    deterministic: true,
    weighted: true,
    cost: 'n',
    options: {
      reference: {
        type: 'name',
        names: ['mean', 'random'],
        description: 'from where distances are measured: the mean of all points (default), or a random point',
      },
    },
  },
}
