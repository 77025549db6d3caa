import { strategies } from '@kentro/init'
import type { StrategyName } from '@kentro/init'
import { bootstrapInterval, equalBudget, expectedRestarts, mean, timeToTarget, wilsonInterval } from '@kentro/study'
import type { Interval, ShareInterval, TimeToTarget } from '@kentro/study'
import type { Gathered } from './gather.ts'
import { costOf, gapOf } from './quantities.ts'

/** How a strategy does on one case: what one run, restarts, and a budget come to. */
export interface Standing {
  readonly case: number
  readonly strategy: string
  readonly runs: number
  /** Whether it draws nothing: its one run would come out the same again. */
  readonly fixed: boolean
  /** Runs that found every cluster; null without a reference. */
  readonly success: ShareInterval | null
  /** Restarts until a run finds every cluster, with 99 % certainty. */
  readonly restarts: number | null
  /** The mean gap. */
  readonly gap: Interval
  /** Of all runs, in order. */
  readonly gaps: readonly number[]
  /** Of the runs that end within `TARGET`, in distances. */
  readonly target: TimeToTarget
  /** Restarts until a run ends within `TARGET`, with 99 % certainty. */
  readonly targetRestarts: number
  /** The gap of the best run that the budget of the case buys, on average; null where the dearest run costs more. */
  readonly budgeted: { readonly gap: number; readonly runs: number; readonly exhausted: number } | null
}

/** The gap that counts as reached. */
export const TARGET = 0.01

/** The budget of a case: so many runs of the control. */
export const BUDGET_RUNS = 10

/** How each strategy stands on each case; those that failed on a case, or have no best known inertia, have no standing there. */
export function standings(gathered: Gathered, control: string): Standing[] {
  return [...gathered.cases.keys()].flatMap((at) => {
    const budget = budgetOf(gathered, at, control)
    return gathered.strategies.flatMap((strategy) => standingOf(gathered, at, strategy, budget) ?? [])
  })
}

/** Distances of `BUDGET_RUNS` runs of the control on a case; null where it has none. */
export function budgetOf({ trials }: Gathered, at: number, control: string): number | null {
  const costs = trials(at, control).flatMap((row) => costOf(row) ?? [])
  return costs.length === 0 ? null : BUDGET_RUNS * mean(costs)
}

function standingOf({ cases, trials }: Gathered, at: number, strategy: string, budget: number | null): Standing | null {
  const rows = trials(at, strategy)
  const gaps = rows.flatMap((row) => gapOf(row, cases[at]) ?? [])
  const costs = rows.flatMap((row) => costOf(row) ?? [])
  if (rows.length === 0 || gaps.length < rows.length || costs.length < rows.length) return null
  const known = rows.flatMap(({ success }) => success ?? [])
  const successes = known.filter(Boolean).length
  const target = timeToTarget(costs, gaps, TARGET)
  const none = known.length < rows.length
  const fixed = rows.length === 1 && isDeterministic(strategy)
  return {
    case: at,
    strategy,
    runs: rows.length,
    fixed,
    success: none ? null : fixed ? certain(successes) : wilsonInterval(successes, rows.length),
    restarts: none ? null : expectedRestarts(successes / rows.length),
    gap: gaps.length < 2 ? { estimate: gaps[0], low: gaps[0], high: gaps[0] } : bootstrapInterval(gaps),
    gaps,
    target,
    targetRestarts: expectedRestarts(target.successes / target.runs),
    budgeted: budget === null || budget < Math.max(...costs) ? null : bought(costs, gaps, budget),
  }
}

function isDeterministic(name: string): boolean {
  return Object.hasOwn(strategies, name) && strategies[name as StrategyName].deterministic
}

function certain(share: number): ShareInterval {
  return { share, low: share, high: share }
}

function bought(costs: number[], gaps: number[], budget: number): Standing['budgeted'] {
  // A gap may fall below 0 only where the best known was not updated: equalBudget takes what is at least 0.
  const { best, runs, exhausted } = equalBudget(
    costs,
    gaps.map((gap) => Math.max(0, gap)),
    budget,
  )
  return { gap: best, runs, exhausted }
}
