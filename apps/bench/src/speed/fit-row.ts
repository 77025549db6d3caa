import { quartiles } from '../stats/quartiles.ts'
import { cellKey } from './cell-key.ts'
import { isFine } from './entry.ts'
import type { Entry } from './entry.ts'
import type { SpeedJob } from './speed-job.ts'
import type { FitRow } from './speed-results.ts'

/** What the results keep of an entry. */
export function fitRow({ cell, precision }: SpeedJob, entry: Entry): FitRow {
  const { manners, error, fitted, difference, turns, rounds, fits, left } = entry
  const chosen = manners.algorithm === 'auto' ? fitted?.outcome.algorithm : undefined
  return {
    ...cellKey(cell, precision),
    ...manners,
    error,
    verdict: fitted?.verdict ?? null,
    chose: chosen ?? null,
    difference,
    first: fitted?.milliseconds ?? null,
    turns,
    rounds,
    fits,
    times: isFine(entry) ? quartiles(turns) : null,
    left,
  }
}
