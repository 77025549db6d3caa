import { show } from '@kentro/core'

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
  n_init: 'restarts',
  nInit: 'restarts',
  random_state: 'seed',
  sample_weight: 'weights',
  tol: 'tolerance',
}

/** Throws a TypeError for an option that nobody would read. */
export function checkKnown(options: object): void {
  for (const name of Object.keys(options)) {
    if (KNOWN.includes(name)) continue
    const hint = Object.hasOwn(ELSEWHERE, name)
      ? `it is called ${ELSEWHERE[name]} here`
      : `known are ${KNOWN.join(', ')}`
    throw new TypeError(`options must not have ${show(name)}: ${hint}`)
  }
}
