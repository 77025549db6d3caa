import type { Target } from '@kentro/benchmarks'
import { geometricMean } from '../stats/geometric-mean.ts'
import type { Ratio } from './speed-results.ts'

/** What came of a target. */
export interface Summary {
  readonly target: Target
  /** Geometric, over the ratios that count; null if none does. */
  readonly mean: number | null
  /** The least of them. */
  readonly least: Ratio | null
  /** How many count, and how many there are. */
  readonly counted: number
  readonly all: number
  /** Cells that count and do not exceed what every cell must. */
  readonly missed: readonly string[]
  /** Whether both the cells and the mean are as aimed at; null if none counts. */
  readonly met: boolean | null
}

/** The ratios that a target is about. */
export function ratiosFor({ comparison, against, precision }: Target, ratios: readonly Ratio[]): Ratio[] {
  return ratios.filter((one) => one.comparison === comparison && one.against === against && one.precision === precision)
}

/** What came of each target for which there are ratios. Those without equal work do not count. */
export function summarize(ratios: readonly Ratio[], targets: readonly Target[]): Summary[] {
  return targets.flatMap((target) => {
    const all = ratiosFor(target, ratios)
    return all.length === 0 ? [] : [summaryOf(target, all)]
  })
}

function summaryOf(target: Target, all: readonly Ratio[]): Summary {
  const counting = all.filter(({ difference }) => difference === null).toSorted((a, b) => a.ratio - b.ratio)
  const mean = geometricMean(counting.map(({ ratio }) => ratio))
  const missed = counting.filter(({ ratio }) => ratio <= target.every).map(({ cell }) => cell)
  return {
    target,
    mean,
    least: counting[0] ?? null,
    counted: counting.length,
    all: all.length,
    missed,
    met: mean === null ? null : mean >= target.mean && missed.length === 0,
  }
}
