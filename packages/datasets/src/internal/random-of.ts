import { checkFunction, seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import type { Draws } from '../dataset.ts'

/** The stream that the options name: the caller's own, or that of the seed. */
export function randomOf({ seed, random }: Draws): Random {
  if (random === undefined) return seeded(seed === undefined ? 0 : seed)
  if (seed !== undefined) throw new TypeError('seed must be left out where random is given, got both')
  return checkFunction('random', random)
}
