import { NotAtHand, peers } from '@kentro/benchmarks'
import type { Contender } from '@kentro/benchmarks'
import { checkKnown } from './check-known.ts'

/** Who takes part, and who does not. */
export interface Loaded {
  readonly contenders: Contender[]
  /** A line for each who was asked for and is not at hand: why, and how to get it. */
  readonly absent: string[]
}

/**
 * The contenders of these names.
 *
 * @throws RangeError if a name is not known
 */
export async function loadContenders(names: readonly string[], python: string): Promise<Loaded> {
  checkKnown('--against', names, Object.keys(peers))
  const loaded: Loaded = { contenders: [], absent: [] }
  for (const name of names) {
    try {
      loaded.contenders.push(await peers[name]({ python }))
    } catch (error) {
      if (!(error instanceof NotAtHand)) throw error
      loaded.absent.push(error.message)
    }
  }
  return loaded
}
