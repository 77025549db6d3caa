import type { AutoProfile, Contender } from '@kentro/benchmarks'
import { contest } from '../speed/contest.ts'
import { fitRow } from '../speed/fit-row.ts'
import { givenOf } from '../speed/given-of.ts'
import { jobOf } from '../speed/job-of.ts'
import type { AutoMeasured } from './auto-results.ts'

/** What is run, and by which clock. */
export interface AutoRun {
  readonly profile: AutoProfile
  /** Kentro with all its algorithms. */
  readonly contender: Contender
  readonly threads: number
  readonly seed: number
  /** Milliseconds. */
  readonly now: () => number
  /** Ends the run after the fit under way. */
  readonly signal: AbortSignal
  readonly onProgress: (share: number, what: string) => void
}

/** Far enough from the best that noise does not send the best away. */
const SLOWER = 3

/** Measures cell after cell: what is chosen against each algorithm, from the same start, in turn. */
export async function runAuto({ profile, contender, seed, onProgress, ...run }: AutoRun): Promise<AutoMeasured> {
  const { now, signal } = run
  const { cells, rounds, cellSeconds, seconds } = profile
  const whole = { ...run, contenders: [contender], profile: { rounds, singleWork: Infinity }, pause: async () => {} }
  const measured: AutoMeasured = { fits: [], cut: [], stopped: false }
  const end = now() + seconds * 1000
  for (const [at, cell] of cells.entries()) {
    if (signal.aborted) break
    onProgress(at / cells.length, cell.name)
    const given = givenOf(cell, seed)
    const budget = Math.max(0, Math.min(cellSeconds * 1000, (end - now()) / (cells.length - at)))
    for (const precision of cell.precisions) {
      const job = jobOf(whole, cell, precision, given, budget / cell.precisions.length, measured.cut)
      const entries = await contest({ ...job, slower: SLOWER, aloneFrom: Infinity })
      measured.fits.push(...entries.map((entry) => fitRow(job, entry)))
    }
  }
  measured.stopped = signal.aborted
  onProgress(1, 'done')
  return measured
}
