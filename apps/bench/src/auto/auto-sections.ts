import type { Column } from '../tables/column.ts'
import { NONE, count, significant } from '../tables/format.ts'
import { sectionOf } from '../tables/section-of.ts'
import type { TableSection } from '../tables/section-of.ts'
import { cellColumns } from '../speed/tables/names.ts'
import type { AutoResults } from './auto-results.ts'
import { autoRows, comparedChoices } from './auto-rows.ts'
import type { AutoRow } from './auto-rows.ts'
import { summarizeByColumns, summarizeChoices } from './summarize-choices.ts'
import type { ChoiceSummary } from './summarize-choices.ts'
import { targetText } from './target-text.ts'

const byColumns: readonly Column<ChoiceSummary & { readonly d: number }>[] = [
  { title: 'd', text: ({ d }) => count(d), name: true },
  { title: 'cells', text: ({ cells }) => count(cells) },
  { title: 'geometric mean', text: ({ mean }) => mean.toFixed(2) },
  { title: 'worst', text: ({ worst }) => worst.ratio.toFixed(2) },
  { title: 'in', text: ({ worst }) => worst.cell, left: true },
]

/** The tables of the suite `auto`: every cell, and then what comes of them. */
export function autoSections(results: AutoResults): TableSection[] {
  const choices = comparedChoices(results)
  const summary = summarizeChoices(choices)
  return [
    sectionOf('Milliseconds of a fit, by algorithm', columnsOf(results), autoRows(results), []),
    sectionOf(
      'What is chosen against the best, by number of columns',
      byColumns,
      summarizeByColumns(choices).map((row) => ({ ...row, error: null })),
      summary === null ? [] : [targetText(summary)],
    ),
  ].filter(({ rows }) => rows > 0)
}

function columnsOf({ fits }: AutoResults): Column<AutoRow>[] {
  const named = [...new Set(fits.map(({ algorithm }) => algorithm))].filter((name) => name !== 'auto')
  return [
    ...cellColumns.map((column) => ({ ...column, name: true as const })),
    ...[...named, 'auto'].map((title) => ({
      title,
      text: ({ times }: AutoRow) => significant(times[title] ?? null, 3),
    })),
    { title: 'chosen', text: ({ choice }) => choice?.chose ?? NONE, left: true },
    { title: 'best', text: ({ choice }) => choice?.best ?? NONE, left: true },
    { title: 'ratio', text: ({ choice }) => choice?.ratio.toFixed(2) ?? NONE },
  ]
}
