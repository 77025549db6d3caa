import type { KernelsProfile } from '@kentro/benchmarks'
import { turn } from '../measure/turn.ts'
import { barriers } from './barriers.ts'
import { copyRates } from './copy-rates.ts'
import type { KernelsMeasured } from './kernels-results.ts'
import { settling } from './settling.ts'
import { startUp } from './start-up.ts'
import { tileRates } from './tile-rates.ts'

/** What is run, and by which clock. */
export interface KernelsRun {
  readonly profile: KernelsProfile
  readonly seed: number
  /** Milliseconds. */
  readonly now: () => number
  /** Ends the run after the part under way. */
  readonly signal: AbortSignal
  readonly onProgress: (share: number, what: string) => void
}

/** Measures the kernels part by part; starting comes first, while nothing has been compiled. */
export async function runKernels({ profile, seed, now, signal, onProgress }: KernelsRun): Promise<KernelsMeasured> {
  const found: KernelsMeasured = {
    peak: 0,
    tiles: [],
    modules: [],
    barrier: [],
    copies: [],
    settling: [],
    stopped: false,
  }
  const parts: [string, () => Partial<KernelsMeasured>][] = [
    ['starting', () => ({ modules: startUp(now) })],
    ['tile', () => tileRates(profile, seed, now)],
    ['barrier', () => ({ barrier: barriers(now) })],
    ['copies', () => ({ copies: copyRates(profile, seed, now) })],
    ['iterations', () => ({ settling: settling(profile, seed, now) })],
  ]
  for (const [at, [what, measure]] of parts.entries()) {
    await turn()
    if (signal.aborted) break
    onProgress(at / parts.length, what)
    Object.assign(found, measure())
  }
  onProgress(1, 'done')
  return { ...found, stopped: signal.aborted }
}
