import { checkKnown, checkOptions } from '@kentro/core'
import type { Draws } from '../dataset.ts'

// What users of other libraries write.
const ELSEWHERE: Record<string, string> = {
  n_samples: 'n',
  n_features: 'd',
  cluster_std: 'std',
  center_box: 'centerBox',
  random_state: 'seed',
}

/** The options, which may be called by these names, `seed` or `random`. */
export function optionsOf<T extends Draws>(options: T | undefined, names: readonly (keyof T & string)[]): T {
  const given = checkOptions(options)
  const known = [...names, 'seed', 'random']
  const foreign = Object.keys(given).find((name) => Object.hasOwn(ELSEWHERE, name) && known.includes(ELSEWHERE[name]))
  if (foreign !== undefined) {
    throw new TypeError(`options must not have '${foreign}': it is called ${ELSEWHERE[foreign]} here`)
  }
  checkKnown(given, known)
  return given
}
