import type { Contender, SpeedProfile } from '@kentro/benchmarks'
import type { FreshFit } from './first-fits.ts'
import { givenOf } from './given-of.ts'
import { jobOf } from './job-of.ts'
import { measureCell } from './measure-cell.ts'
import type { SpeedResults } from './speed-results.ts'

/** What is run, and by which clock. */
export interface SpeedRun {
  readonly profile: SpeedProfile
  /** Ours is the first. */
  readonly contenders: readonly Contender[]
  readonly threads: number
  readonly seed: number
  /** Milliseconds. */
  readonly now: () => number
  readonly pause: () => Promise<void>
  readonly freshFit: FreshFit
  /** Ends the run after the fit under way. */
  readonly signal: AbortSignal
  readonly onProgress: (share: number, what: string) => void
}

/** What was measured. */
export type SpeedMeasured = Pick<SpeedResults, 'fits' | 'cold' | 'own' | 'ratios' | 'cut' | 'stopped'>

/** So much more than the time that is meant for all of it may pass before cells are left out. */
const LATE = 0.25

/** Measures cell after cell. */
export async function runSpeed(run: SpeedRun): Promise<SpeedMeasured> {
  const { profile, contenders, seed, now, signal, onProgress } = run
  const measured: SpeedMeasured = { fits: [], cold: [], own: [], ratios: [], cut: [], stopped: false }
  const begin = now()
  const left = () => begin + profile.seconds * 1000 - now()
  for (const [at, cell] of profile.cells.entries()) {
    if (signal.aborted || left() < -LATE * profile.seconds * 1000) {
      measured.cut.push(`${cell.name}: not run`)
      continue
    }
    const given = givenOf(cell, seed)
    for (const [part, precision] of cell.precisions.entries()) {
      onProgress((at + part / cell.precisions.length) / profile.cells.length, `${cell.name}, ${precision}`)
      // Who is late makes fewer rounds, not fewer cells.
      const budget = Math.max(0, Math.min(profile.cellSeconds * 1000, left() / (profile.cells.length - at)))
      await measureCell(run, jobOf(run, cell, precision, given, budget, measured.cut), measured)
      for (const contender of contenders) await contender.forget?.()
    }
  }
  measured.stopped = signal.aborted
  onProgress(1, 'done')
  return measured
}
