import type { Analysis } from '../analysis/analysis.ts'
import type { StudyTable } from './study-table.ts'

/** Which strategies failed, on what and why: the reason of the first failed run of each on each case. */
export function failureTable({ gathered }: Analysis): StudyTable[] {
  const { cases, strategies, trials } = gathered
  const rows = strategies.flatMap((strategy) =>
    cases.flatMap(({ name }, at) => {
      const all = trials(at, strategy)
      const failed = all.filter(({ error }) => error !== null)
      if (failed.length === 0) return []
      return [[strategy, name, `${failed.length} of ${all.length}`, failed[0].error ?? '']]
    }),
  )
  const about = 'Runs that failed, and why the first of them did.'
  const heads = ['strategy', 'data set', 'failed', 'reason']
  return rows.length === 0 ? [] : [{ title: 'Failures', about, heads, rows, words: ['data set', 'reason'] }]
}
