import { checkInteger, checkName } from '@kentro/core'

/** How few seeds are made of many weighted points. */
export interface ReduceOptions {
  /** How seeds are drawn among them: as k-means++ does (the default), or as greedy k-means++ does. */
  reduce?: 'k-means++' | 'greedy-k-means++'
  /** At most so many iterations of Lloyd's algorithm follow on them; 0 if not given: seeds are points. */
  iterations?: number
}

const REDUCTIONS = ['k-means++', 'greedy-k-means++'] as const

/** @throws TypeError or RangeError naming the option, what was expected and what came */
export function checkReduceOptions({ reduce = 'k-means++', iterations = 0 }: ReduceOptions): Required<ReduceOptions> {
  return { reduce: checkName('reduce', reduce, REDUCTIONS), iterations: checkInteger('iterations', iterations, 0) }
}
