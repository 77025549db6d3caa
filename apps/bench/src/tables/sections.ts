import type { Results, RowKey, SameStartRow } from '../results.ts'
import type { Column } from './column.ts'
import { significant } from './format.ts'
import { layout } from './layout.ts'
import type { TableLayout } from './layout.ts'
import { ownSeedingColumns } from './own-seeding-columns.ts'
import { UNEQUAL, sameStartColumns } from './same-start-columns.ts'
import { speedUps } from './speed-ups.ts'
import { unitsColumns } from './units-columns.ts'

/** One table with what is said about it. */
export interface Section {
  readonly title: string
  readonly notes: readonly string[]
  /** `wide` has the columns that only fit a page. */
  readonly table: (wide: boolean) => TableLayout
}

/** The tables of one protocol. */
export interface Group {
  readonly title: string
  readonly about: string
  readonly sections: readonly Section[]
}

/** All tables of the results, protocol by protocol. */
export function groups({ sameStart, ownSeeding, units, start, maxIterations, seed }: Results): Group[] {
  const until = `Until nothing changes, at most ${maxIterations} iterations`
  const all = [
    {
      title: 'A. Same start',
      about: `${until}, from ${start} with seed ${seed}. Speed-up: time of the first contender / time.`,
      sections: bySuite(sameStartColumns, sameStart, startNotes),
    },
    {
      title: 'B. Own seeding',
      about: `${until}. Rand: adjusted Rand index, accuracy: matched accuracy, inertia: all means over the seeds.`,
      sections: bySuite(ownSeedingColumns, ownSeeding),
    },
    {
      title: 'C. Other units',
      about: 'Same start, with the tolerance that each contender has by itself. A relative one changes nothing.',
      sections: bySuite(unitsColumns, units),
    },
  ]
  return all.filter((group) => group.sections.length > 0)
}

function bySuite<Row extends RowKey & { error: string | null }>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  notesOf: (rows: readonly Row[]) => string[] = () => [],
): Section[] {
  return [...new Set(rows.map(({ suite }) => suite))].map((suite) => {
    const own = rows.filter((row) => row.suite === suite)
    const { constant } = layout(columns, own, false)
    return {
      title: constant === '' ? suite : `${suite}: ${constant}`,
      notes: notesOf(own),
      table: (wide) => layout(columns, own, wide),
    }
  })
}

function startNotes(rows: readonly SameStartRow[]): string[] {
  const means = speedUps(rows).map(
    ({ contender, mean, counted, all }) => `${contender} ${significant(mean, 3)} (${counted} of ${all})`,
  )
  const unequal = rows.some(({ speedUp, sameWork }) => speedUp !== null && sameWork !== true)
  return [
    ...(means.length > 0 && rows.length > means.length + 1
      ? [`Speed-up over ${rows[0].contender}, geometric mean over the cases that count: ${means.join(', ')}.`]
      : []),
    ...(unequal ? [`${UNEQUAL} not the same work (iterations or inertia differ), so not in the mean.`] : []),
  ]
}
