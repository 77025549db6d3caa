import alea from 'seedrandom/lib/alea.js'
import { show } from './check.ts'

/** Draws from [0, 1), as `Math.random` does. */
export type Random = () => number

/**
 * A stream of reproducible draws with 53 random bits each: the same on every machine and engine.
 * `seeded(7)` and `seeded('7')` are one stream.
 *
 * Johannes Baagøe's Alea (2010), as seedrandom has it.
 *
 * @throws TypeError if the seed is neither a finite number nor a string
 * @example
 * const random = seeded(42)
 * random() // the same number wherever this runs
 */
export function seeded(seed: number | string): Random {
  if (typeof seed !== 'string' && !Number.isFinite(seed)) {
    throw new TypeError(`seed must be a finite number or a string, got ${show(seed)}`)
  }
  return alea(String(seed)).double
}

/** An integer from 0 to n - 1, each as likely. */
export function randomIndex(random: Random, n: number): number {
  return Math.floor(random() * n)
}
