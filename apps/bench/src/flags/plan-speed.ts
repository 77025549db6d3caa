import { speedProfiles, usualRivals } from '@kentro/benchmarks'
import type { SpeedProfile } from '@kentro/benchmarks'
import { cellsNamed } from './cells-named.ts'
import { checkTogether } from './check-together.ts'
import type { Flags } from './flags.ts'
import { loadContenders } from './load-contenders.ts'
import type { Loaded } from './load-contenders.ts'
import { pythonOf } from './python-of.ts'

/** What of the suite `speed` is to be run. */
export interface SpeedPlan extends Loaded {
  readonly profile: SpeedProfile
  readonly threads: number
}

/**
 * What the flags ask of the suite `speed`. Kentro is the first of the contenders.
 *
 * @throws RangeError if a name is not known, or flags do not go together
 */
export async function planSpeed(flags: Flags): Promise<SpeedPlan> {
  checkTogether(flags)
  const profile = profileOf(flags)
  const loaded = await loadContenders([...new Set(['kentro', ...(flags.against ?? usualRivals)])], pythonOf(flags))
  return { profile, ...loaded, threads: flags.threads ?? 2 }
}

function profileOf({ profile: name, cells, repeats }: Flags): SpeedProfile {
  const profile = { ...speedProfiles[name], ...(repeats !== undefined && { rounds: repeats }) }
  if (cells === undefined) return profile
  const chosen = cellsNamed(cells, profile.cells)
  const all = chosen.map((cell) => cell.name)
  return { ...profile, cells: chosen, pipelines: all, seedings: all, firsts: all }
}
