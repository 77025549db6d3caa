import type { Analysis } from '../analysis/analysis.ts'
import { meansOf } from '../analysis/means.ts'
import { quantities } from '../analysis/quantities.ts'
import type { Quantity } from '../analysis/quantities.ts'
import { NONE, significant } from '../../tables/format.ts'
import { comparisonTables } from './comparison-tables.ts'
import { standingTables } from './standing-tables.ts'
import { failureTable } from './failure-table.ts'
import type { StudyTable } from './study-table.ts'

/** All tables of a study: what failed, the comparison over all cases, then one for each thing that was measured. */
export function studyTables(analysis: Analysis): StudyTable[] {
  const measured = Object.values(quantities).flatMap((quantity) => meansTable(analysis, quantity) ?? [])
  return [...failureTable(analysis), ...comparisonTables(analysis), ...measured, ...standingTables(analysis)]
}

function meansTable({ gathered }: Analysis, quantity: Quantity): StudyTable | null {
  const means = meansOf(gathered, quantity)
  if (means === null) return null
  const ranked = means.rows.some(({ rank }) => rank !== null)
  const failures = means.rows.some(({ failed }) => failed.some((count) => count > 0))
  return {
    title: quantity.title,
    about: `${quantity.about}${failures ? ` ${FAILED}` : ''}`,
    heads: ['strategy', ...means.cases.map((at) => gathered.cases[at].name), ...(ranked ? ['mean rank'] : [])],
    rows: means.rows.map(({ strategy, means: values, failed, rank }) => [
      strategy,
      ...values.map((mean, s) => `${quantity.text(mean)}${failed[s] > 0 ? '!' : ''}`),
      ...(ranked ? [rank === null ? NONE : significant(rank, 3)] : []),
    ]),
  }
}

const FAILED = '!: runs failed (see Failures), and are left out of the mean.'
