import type { Section } from './sections.ts'
import { WIDTH, textTable } from './text-table.ts'
import { wrap } from './wrap.ts'

/** A table for the terminal, under its title and above its notes. */
export function sectionText({ title, notes, table }: Section): string {
  return [wrap(title, WIDTH), textTable(table(false)), ...notes.map((note) => wrap(note, WIDTH))].join('\n')
}
