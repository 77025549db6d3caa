import type { Analysis } from '../analysis/analysis.ts'
import { ALPHA } from '../analysis/comparison.ts'
import type { Comparison } from '../analysis/comparison.ts'
import { significant } from '../../tables/format.ts'
import type { StudyTable } from './study-table.ts'

/** Mean ranks, and each strategy against the control. */
export function comparisonTables({ comparison }: Analysis): StudyTable[] {
  return comparison === null ? [] : [rankTable(comparison), pairTable(comparison)]
}

function rankTable({ sets, strategies, friedman, nemenyi }: Comparison): StudyTable {
  const order = [...strategies.keys()].toSorted((a, b) => friedman.ranks[a] - friedman.ranks[b])
  const { F, df1, df2, p } = friedman.imanDavenport
  return {
    title: 'Mean ranks by the mean gap per data set',
    about:
      `Friedman's test, corrected for ties, in the form of Iman and Davenport: F(${df1}, ${df2}) = ${significant(F, 4)}, ` +
      `p ${probability(p)} over ${sets} data sets. Nemenyi's critical difference at ${ALPHA}: ` +
      `${significant(nemenyi.criticalDifference, 3)}; strategies that share a letter are not told apart.`,
    heads: ['strategy', 'mean rank', 'groups'],
    rows: order.map((m) => [strategies[m], significant(friedman.ranks[m], 3), lettersOf(nemenyi.groups, m)]),
  }
}

function pairTable({ control, pairs, sets }: Comparison): StudyTable {
  const methods = [...new Set(pairs.map(({ test }) => test.method))].join(' and ')
  return {
    title: `Each strategy against ${control}`,
    about:
      `Mean gap per data set less that of ${control}, in percentage points, with its 95 % bootstrap interval (BCa, pairs ` +
      `resampled, ${sets} data sets); Wilcoxon's signed-rank test, two-sided, ${methods}, with Holm's correction for ` +
      `${pairs.length} comparisons; effect: rank-biserial correlation, below 0 where the strategy is better.`,
    heads: ['strategy', 'difference', 'from', 'to', 'better', 'equal', 'worse', 'effect', 'p', 'p, Holm'],
    rows: pairs.map(({ strategy, difference: { estimate, low, high }, wins, ties, losses, test, adjusted }) => [
      strategy,
      ...[estimate, low, high].map((value) => significant(100 * value, 3)),
      ...[wins, ties, losses].map(String),
      significant(test.effect, 2),
      probability(test.p, ''),
      probability(adjusted, ''),
    ]),
  }
}

/** A p-value as text. */
export function probability(p: number, equals = '= '): string {
  return p < 1e-4 ? '< 0.0001' : `${equals}${significant(p, 2)}`
}

function lettersOf(groups: readonly (readonly number[])[], method: number): string {
  return groups.flatMap((group, at) => (group.includes(method) ? String.fromCharCode(97 + (at % 26)) : [])).join('')
}
