import type { Cell, Contender, Fit, Precision, SpeedProfile } from '@kentro/benchmarks'
import { speed } from '../src/speed/speed.ts'
import type { SpeedRun } from '../src/speed/run-speed.ts'
import type { SpeedResults } from '../src/speed/speed-results.ts'
import { four, right, ticking } from './fakes.ts'

/** `four` in two clusters, in the precisions that are named. */
export function fourCell(...precisions: Precision[]): Cell {
  return { name: 'four-4-1-2', data: 'four', n: 4, d: 1, k: 2, precisions, maxIterations: 9, load: () => four }
}

/** A contender that takes part in comparisons of speed: all its fits are this one. */
export function racer(name: string, fit: Fit, more: Partial<Contender> = {}): Contender {
  const prepared = { fitFrom: () => fit, fit: () => fit }
  return { name, version: '1.0.0', ours: false, note: 'a fake', prepare: () => prepared, ...more }
}

/** A contender whose fits take so many milliseconds by its own clock, each the next of the list. */
export function timed(name: string, milliseconds: readonly number[], more: Partial<Contender> = {}): Contender {
  let at = 0
  const fit = async () => ({ ...right, milliseconds: milliseconds[Math.min(at++, milliseconds.length - 1)] })
  return racer(name, fit, more)
}

/** Kentro, whose every fit takes ten milliseconds. */
export const kentro: Contender = timed('kentro', [50], { ours: true, algorithms: ['auto', 'lloyd'], parallel: true })

const profile: SpeedProfile = {
  cells: [fourCell('float64')],
  pipelines: [],
  seedings: [],
  firsts: [],
  rounds: 3,
  processes: 2,
  seeds: 2,
  cellSeconds: Infinity,
  seconds: Infinity,
  singleWork: Infinity,
}

/** A run of these contenders, by a clock that only ticks. */
export function speedRun(contenders: readonly Contender[], change: Partial<SpeedProfile> = {}): SpeedRun {
  return {
    profile: { ...profile, ...change },
    contenders,
    threads: 2,
    seed: 7,
    now: ticking(),
    pause: async () => {},
    freshFit: async () => 12,
    signal: new AbortController().signal,
    onProgress() {},
  }
}

const environment = { cpu: 'A CPU', cores: 2, memory: 8, os: 'an OS', node: '20.0.0', commit: null }

/** The results of a run on a machine that is always the same. */
export function speedResults(run: SpeedRun): Promise<SpeedResults> {
  return speed(run, { environment, command: 'pnpm bench --suite speed', date: new Date(0), absent: [] })
}
