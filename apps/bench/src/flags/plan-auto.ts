import { AUTO_ITERATIONS, autoProfiles } from '@kentro/benchmarks'
import type { AutoProfile } from '@kentro/benchmarks'
import { cellsNamed } from './cells-named.ts'
import { checkTogether } from './check-together.ts'
import type { Flags } from './flags.ts'

/** What of the suite `auto` is to be run. */
export interface AutoPlan {
  readonly profile: AutoProfile
  readonly threads: number
}

/**
 * What the flags ask of the suite `auto`.
 *
 * @throws RangeError if a name is not known, or flags do not go together
 */
export function planAuto(flags: Flags): AutoPlan {
  checkTogether(flags)
  const { profile: name, cells, repeats, threads = 2 } = flags
  const profile = { ...autoProfiles[name], ...(repeats !== undefined && { rounds: repeats }) }
  const chosen = cells === undefined ? profile.cells : cellsNamed(cells, profile.cells, AUTO_ITERATIONS)
  return { profile: { ...profile, cells: chosen }, threads }
}
