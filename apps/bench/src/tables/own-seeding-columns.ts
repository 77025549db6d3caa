import type { OwnSeedingRow } from '../results.ts'
import { keyColumns } from './column.ts'
import type { Column } from './column.ts'
import { count, share, significant } from './format.ts'

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

/** What is shown of fits with own seeding. */
export const ownSeedingColumns: readonly Column<OwnSeedingRow>[] = [
  ...keyColumns,
  { title: 'seeds', text: ({ seeds }) => count(seeds.length) },
  { title: 'Rand', text: ({ rand }) => share(rand?.mean ?? null) },
  { title: 'accuracy', text: ({ accuracy }) => share(accuracy?.mean ?? null) },
  { title: 'inertia', text: ({ inertia }) => significant(inertia?.mean ?? null, 6) },
  { title: 'best', text: ({ inertia }) => significant(inertia?.low ?? null, 6) },
  { title: 'worst', text: ({ inertia }) => significant(inertia?.high ?? null, 6) },
  { title: 'ms', text: ({ median }) => significant(median, 3) },
  { title: '±', text: ({ deviation }) => significant(deviation, 2) },
  { title: 'stale', text: ({ verdicts }) => count(sum(verdicts.map((each) => each.staleLabels))), wide: true },
  { title: 'empty', text: ({ verdicts }) => count(sum(verdicts.map((each) => each.emptyClusters))), wide: true },
]
