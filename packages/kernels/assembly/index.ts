export { prepare } from './prepare'
export { assign } from './assign'
export { moveSums } from './move-sums'
export { boundAgain, boundFirst } from './bound'
export { boundGroups, measureGaps } from './bound-groups'
export { acceptCandidate, tryCandidates } from './lower'

/** The first address that no static data takes. */
export function heapBase(): usize {
  return __heap_base
}
