import type { Column } from '../../tables/column.ts'
import { NONE, significant } from '../../tables/format.ts'
import type { Ratio } from '../speed-results.ts'
import { cellColumns, mannersText } from './names.ts'

/** Whom a ratio is against. */
export function againstText({ comparison, against }: Ratio): string {
  return comparison === 'threads' ? 'one thread' : against
}

/** The quartiles of a ratio over the rounds. */
export function spreadText({ spread }: Ratio): string {
  return spread === null ? NONE : `${significant(spread.q1, 3)} - ${significant(spread.q3, 3)}`
}

/** What is shown of ratios; `threads` are not named where they are the usual ones. */
export function ratioColumns(threads: number): readonly Column<Ratio>[] {
  return [
    ...cellColumns,
    { title: 'against', text: againstText, name: true, left: true },
    { title: 'theirs', text: ({ theirs }) => mannersText(theirs, threads), left: true },
    { title: 'ms', text: ({ theirs }) => significant(theirs.milliseconds, 3) },
    { title: 'ours', text: ({ ours }) => mannersText(ours, threads), left: true },
    { title: 'ms', text: ({ ours }) => significant(ours.milliseconds, 3) },
    { title: 'ratio', text: ({ ratio }) => significant(ratio, 3) },
    { title: 'quartiles', text: spreadText },
    { title: 'least', text: ({ spread }) => significant(spread?.least ?? null, 3), wide: true },
    { title: 'largest', text: ({ spread }) => significant(spread?.largest ?? null, 3), wide: true },
    { title: 'not counted', text: ({ difference }) => difference ?? '', left: true },
  ]
}

/** What is shown of ratios of seeding alone, which has no algorithm to choose. */
export const seedingColumns: readonly Column<Ratio>[] = ratioColumns(0).filter(
  ({ title }) => !['theirs', 'ours', 'not counted'].includes(title),
)
