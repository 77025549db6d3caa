import type { Section } from '../tables/sections.ts'
import { escape } from './escape.ts'
import { htmlTable } from './html-table.ts'
import { paragraph } from './parts.ts'

/** A table with more rows begins closed. */
const LONG = 24

/** A table under its title, which opens and closes it. */
export function sectionHtml({ title, notes, table }: Section): string {
  const content = table(true)
  const open = content.lines.length <= LONG ? ' open' : ''
  return `<details${open}><summary>${escape(title)}</summary>
${htmlTable(content)}
${notes.map((note) => paragraph(note, 'soft')).join('\n')}
</details>`
}
