import { bootstrapDifference, friedman, holm, nemenyi, wilcoxonSignedRank } from '@kentro/study'
import type { Friedman, Interval, Nemenyi, SignedRank } from '@kentro/study'
import type { Gathered } from './gather.ts'
import { costsOf, meansOf } from './means.ts'
import { quantities } from './quantities.ts'

/** All strategies compared over all cases, by the mean gap per case. */
export interface Comparison {
  /** How many cases. */
  readonly sets: number
  readonly strategies: readonly string[]
  readonly friedman: Friedman
  readonly nemenyi: Nemenyi
  readonly control: string
  readonly pairs: readonly Pair[]
}

/** A strategy against the control. */
export interface Pair {
  readonly strategy: string
  readonly test: SignedRank
  /** Of the test, adjusted for all pairs. */
  readonly adjusted: number
  /** The mean gap less that of the control, over the cases. */
  readonly difference: Interval
  /** Cases where the strategy is better, equal, worse. */
  readonly wins: number
  readonly ties: number
  readonly losses: number
}

export const ALPHA = 0.05

/** The comparison; null for fewer than two cases or strategies, strategies with failed trials left out. */
export function compare(gathered: Gathered, control: string): Comparison | null {
  const means = meansOf(gathered, quantities.gap)
  if (means === null || means.cases.length < 2) return null
  const rows = means.rows.filter(({ failed }) => failed.every((count) => count === 0))
  if (rows.length < 2) return null
  const costs = costsOf({ ...means, rows })
  const tested = friedman(costs)
  const strategies = rows.map(({ strategy }) => strategy)
  const against = strategies.includes(control) ? control : strategies[0]
  return {
    sets: costs.length,
    strategies,
    friedman: tested,
    nemenyi: nemenyi(tested.ranks, costs.length, ALPHA),
    control: against,
    pairs: pairsOf(costs, strategies, against),
  }
}

function pairsOf(costs: readonly number[][], strategies: readonly string[], control: string): Pair[] {
  const column = (name: string) => costs.map((row) => row[strategies.indexOf(name)])
  const reference = column(control)
  const others = strategies.filter((name) => name !== control)
  const tests = others.map((name) => wilcoxonSignedRank(column(name), reference))
  const adjusted = holm(tests.map(({ p }) => p))
  return others.map((strategy, at) => {
    const own = column(strategy)
    const count = (wanted: number) => own.filter((value, s) => Math.sign(value - reference[s]) === wanted).length
    return {
      strategy,
      test: tests[at],
      adjusted: adjusted[at],
      difference: bootstrapDifference(own, reference),
      wins: count(-1),
      ties: count(0),
      losses: count(1),
    }
  })
}
