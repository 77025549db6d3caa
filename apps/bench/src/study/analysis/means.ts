import { friedman, mean } from '@kentro/study'
import type { Gathered } from './gather.ts'
import type { Quantity } from './quantities.ts'

/** The means of a quantity over the runs of each strategy on each case. */
export interface Means {
  readonly quantity: Quantity
  /** By index, the cases in which every strategy has trials and a value, or failed. */
  readonly cases: readonly number[]
  readonly rows: readonly MeansRow[]
}

/** The means of one strategy. */
export interface MeansRow {
  readonly strategy: string
  /** Per case; null where there is nothing to say, because all trials failed. */
  readonly means: readonly (number | null)[]
  /** How many trials failed, per case. */
  readonly failed: readonly number[]
  /** From 1 for the best, on average over the cases; a strategy with a failed trial is last. null for fewer than two cases. */
  readonly rank: number | null
}

/** The means of a quantity; null where no case has it. */
export function meansOf({ cases, strategies, trials }: Gathered, quantity: Quantity): Means | null {
  const valuesOf = (at: number, strategy: string) =>
    trials(at, strategy).flatMap((row) => quantity.of(row, cases[at]) ?? [])
  const failedOf = (at: number, strategy: string) => trials(at, strategy).filter(({ error }) => error !== null).length
  const shown = [...cases.keys()].filter(
    (at) =>
      strategies.some((strategy) => valuesOf(at, strategy).length > 0) &&
      strategies.every((strategy) => valuesOf(at, strategy).length + failedOf(at, strategy) > 0),
  )
  if (shown.length === 0) return null
  const rows = strategies.map((strategy) => ({
    strategy,
    means: shown.map((at) => {
      const values = valuesOf(at, strategy)
      return values.length === 0 ? null : mean(values)
    }),
    failed: shown.map((at) => failedOf(at, strategy)),
  }))
  const ranks = ranksOf(rows, quantity, shown.length)
  return { quantity, cases: shown, rows: rows.map((row, m) => ({ ...row, rank: ranks === null ? null : ranks[m] })) }
}

/** A row per case with what is to be small, a column per strategy; Infinity where a trial failed. */
export function costsOf({ rows, quantity, cases }: Pick<Means, 'rows' | 'quantity' | 'cases'>): number[][] {
  const sign = quantity.better === 'less' ? 1 : -1
  return cases.map((_, s) =>
    rows.map(({ means, failed }) => (failed[s] > 0 || means[s] === null ? Infinity : sign * (means[s] ?? 0))),
  )
}

function ranksOf(rows: Omit<MeansRow, 'rank'>[], quantity: Quantity, cases: number): Float64Array | null {
  if (cases < 2 || rows.length < 2) return null
  const all = rows.map((row) => ({ ...row, rank: null }))
  return friedman(costsOf({ rows: all, quantity, cases: all[0].means.map((_, s) => s) })).ranks
}
