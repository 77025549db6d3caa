import { checkFunction, checkInteger, checkName, checkNumber, checkOptions, randomIndex, seeded } from '@kentro/core'
import type { Random } from '@kentro/core'
import { sortedQuantile } from '../quantile.ts'
import { bcaLevels } from './bca-levels.ts'
import { checkProbability } from './check-probability.ts'

/** What the bootstrap can be told. */
export interface BootstrapOptions {
  /** How often the interval should hold the true value; 0.95 if not given. */
  confidence?: number
  /** Resamples, at least 2,000, which is what is taken if not given. */
  resamples?: number
  /**
   * `'bca'` (if not given) corrects the percentiles of the resamples for bias and skewness; `'percentile'` takes them as
   * they are.
   */
  method?: 'bca' | 'percentile'
  /** Where the draws come from; `seeded(0)` if not given. */
  random?: Random
}

/** An estimate and the interval that holds the true value with the confidence asked for. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** One number from a sample, which it may modify. */
export type Statistic = (sample: Float64Array) => number

const LEAST_RESAMPLES = 2000

/** A bootstrap interval for `estimate`, which computes the statistic from the chosen ones of n observations. */
export function bootstrap(n: number, estimate: (chosen: Int32Array) => number, options?: BootstrapOptions): Interval {
  const { confidence = 0.95, resamples = LEAST_RESAMPLES, method = 'bca', random = seeded(0) } = checkOptions(options)
  const tail = (1 - checkProbability('confidence', confidence)) / 2
  checkInteger('resamples', resamples, LEAST_RESAMPLES)
  checkName('method', method, ['bca', 'percentile'])
  checkFunction('random', random)
  const of = (chosen: Int32Array): number => {
    const value = estimate(chosen)
    return Number.isFinite(value) ? value : checkNumber('what statistic returns', value)
  }
  const all = Int32Array.from({ length: n }, (_, i) => i)
  const whole = of(all)
  const chosen = new Int32Array(n)
  const replicates = new Float64Array(resamples)
  for (let r = 0; r < resamples; r++) {
    resample(chosen, random)
    replicates[r] = of(chosen)
  }
  replicates.sort()
  let levels: [number, number] = [tail, 1 - tail]
  if (method === 'bca') levels = bcaLevels(whole, replicates, jackknife(all, of), tail)
  const [low, high] = levels.map((level) => sortedQuantile(replicates, level))
  return { estimate: whole, low, high }
}

/** Draws n of n observations, ascending, so that draws of the same ones give the same bits; `chosen` (n) is written. */
function resample(chosen: Int32Array, random: Random): void {
  const counts = new Int32Array(chosen.length)
  for (let i = 0; i < counts.length; i++) counts[randomIndex(random, counts.length)]++
  for (let i = 0, p = 0; i < counts.length; i++) for (let c = counts[i]; c > 0; c--) chosen[p++] = i
}

/** The statistic without each of n observations in turn. */
function jackknife(all: Int32Array, of: (chosen: Int32Array) => number): Float64Array {
  const rest = all.slice(1)
  return Float64Array.from(all, (i) => {
    const value = of(rest)
    rest[i] = i
    return value
  })
}
