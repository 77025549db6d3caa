import type { DescribedStrategy } from '@kentro/study'

/** The nine strategies of the paper with its parameters, and three beside them. */
export const indexStrategies: readonly DescribedStrategy[] = [
  { strategy: 'random-partition' },
  { strategy: 'random-points' },
  { strategy: 'maximin', options: { start: 'random' } },
  { strategy: 'k-means++' },
  { strategy: 'bradley-fayyad', options: { samples: 10, share: 0.1 } },
  { strategy: 'sorting', options: { reference: 'random' } },
  { strategy: 'projection', options: { toward: 'random' } },
  { strategy: 'luxburg' },
  { strategy: 'split', options: { iterations: 1 } },
  { name: 'split, 10 iterations', strategy: 'split', options: { iterations: 10 } },
  { strategy: 'greedy-k-means++' },
  { name: 'maximin from the mean', strategy: 'maximin', options: { start: 'mean' }, deterministic: true },
]
