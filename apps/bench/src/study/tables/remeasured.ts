import { remeasuredRows } from './data/franti-2019.ts'

/** What was measured of a strategy on a set, by somebody else. */
export interface Remeasured {
  readonly runs: number
  /** Mean centroid index of the seeds, to one decimal. */
  readonly initialIndex: number | null
  /** And after Lloyd's algorithm. */
  readonly finalIndex: number
  /** Runs with an index of 0 after it, in percent; null where it was not noted. */
  readonly success: number | null
}

/** Runs per set: the least of what is said of them, where that is a range. */
const runs: Record<string, number> = {
  s1: 2000,
  s2: 2000,
  s4: 2000,
  a1: 2000,
  dim032: 2000,
  a2: 1000,
  birch1: 15,
  birch2: 15,
}
const fewer: Record<string, { usual: number; birch: number }> = {
  split: { usual: 300, birch: 5 },
  'split, 10 iterations': { usual: 300, birch: 5 },
  projection: { usual: 200, birch: 5 },
}

/** What was measured of a strategy on a set; null where nothing was. */
export function remeasured(strategy: string, set: string): Remeasured | null {
  const row = remeasuredRows[strategy]?.[set]
  if (row === undefined) return null
  const [initialIndex, finalIndex, success = null] = row
  const few = fewer[strategy]
  const count = few === undefined ? runs[set] : set.startsWith('birch') ? few.birch : few.usual
  return { runs: count, initialIndex, finalIndex, success }
}
