export { measureRanges } from './measure-ranges'
export { prepare } from './prepare'
export { prepareShorts } from './prepare-shorts'
export { packCentroids } from './pack-centroids'
export { foldSums, writeMeans } from './means'
export { assign } from './assign'
export { assignShorts } from './assign-shorts'
export { measureInertia, sumInertia } from './inertia'
export { boundGroups, measureGaps } from './bound-groups'
export { boundEach } from './bound-each'
export { crownTree, findLeaves, plantTree, sortPlaces } from './plant-tree'
export { readTree, routeTree, visitTree } from './visit-tree'
export { acceptCandidate, tryCandidates } from './lower'

/** The first address that no static data takes. */
export function heapBase(): usize {
  return __heap_base
}
