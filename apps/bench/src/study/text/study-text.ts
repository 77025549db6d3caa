import { textTable, WIDTH } from '../../tables/text-table.ts'
import { wrap } from '../../tables/wrap.ts'
import type { Analysis } from '../analysis/analysis.ts'
import type { StudyMeta } from '../study-meta.ts'
import { metaText } from './meta-text.ts'
import { recordsText } from './records-text.ts'
import { layoutOf, narrowed } from './study-table.ts'
import type { StudyTable } from './study-table.ts'
import { studyTables } from './study-tables.ts'

/** What a study is and what came of it, for the terminal. */
export function studyText(meta: StudyMeta, analysis: Analysis): string {
  const parts = [...metaText(meta).map((text) => wrap(text, WIDTH)), ...studyTables(analysis).map(tableText)]
  const records = recordsText(meta.records)
  if (records.length > 0) parts.push(records.map((text) => wrap(text, WIDTH)).join('\n'))
  if (meta.stopped) parts.push('PARTIAL: stopped before the end.')
  return parts.join('\n\n')
}

/** A table with its title, in as many parts as fit the terminal. */
export function tableText(table: StudyTable): string {
  const parts = narrowed(table).map((part) => textTable(layoutOf(part)))
  return [wrap(`${table.title}. ${table.about}`, WIDTH), parts.join('\n\n')].join('\n')
}
