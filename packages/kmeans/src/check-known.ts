import { checkKnown as checkNames, show } from '@kentro/core'

const KNOWN = [
  'init',
  'algorithm',
  'restarts',
  'seed',
  'random',
  'threads',
  'signal',
  'maxIterations',
  'tolerance',
  'weights',
  'emptyClusters',
  'onIteration',
]

// What users of other libraries write.
const ELSEWHERE: Record<string, string> = {
  initialization: 'init',
  max_iter: 'maxIterations',
  maxIter: 'maxIterations',
  n_clusters: 'k, the second argument,',
  nClusters: 'k, the second argument,',
  n_init: 'restarts',
  nInit: 'restarts',
  n_jobs: 'threads',
  random_state: 'seed',
  randomState: 'seed',
  sample_weight: 'weights',
  tol: 'tolerance',
}

/** Throws a TypeError for an option that nobody would read. */
export function checkKnown(options: object): void {
  const foreign = Object.keys(options).find((name) => Object.hasOwn(ELSEWHERE, name))
  if (foreign !== undefined) {
    throw new TypeError(`options must not have ${show(foreign)}: it is called ${ELSEWHERE[foreign]} here`)
  }
  checkNames(options, KNOWN)
}
