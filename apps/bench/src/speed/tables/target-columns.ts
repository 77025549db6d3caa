import type { Column } from '../../tables/column.ts'
import { NONE, significant } from '../../tables/format.ts'
import type { Summary } from '../summarize.ts'
import { precisionText } from './names.ts'

const WORDS = { fit: '', threads: 'one thread, ', seeding: 'seeding, ' } as const

/** What a target is about, in a few words. */
export function targetText({ target: { comparison, against, precision } }: Summary): string {
  return `${WORDS[comparison]}${comparison === 'threads' ? 'n d k >= 1e8' : `${against} ${precisionText(precision)}`}`
}

/** Whether a target is met, in a word. */
export function verdictText({ met, target }: Summary): string {
  return met === null ? NONE : met ? 'met' : target.wanted ? 'wished for' : 'MISSED'
}

/** What is shown of targets. */
export const targetColumns: readonly Column<Summary>[] = [
  { title: 'against', text: targetText, name: true, left: true },
  { title: 'every cell', text: ({ target }) => `> ${target.every}` },
  { title: 'least', text: ({ least }) => significant(least?.ratio ?? null, 3) },
  { title: 'in', text: ({ least }) => least?.cell ?? NONE, left: true },
  { title: 'below', text: ({ missed }) => String(missed.length) },
  { title: 'mean', text: ({ target }) => `>= ${target.mean}` },
  { title: 'found', text: ({ mean }) => significant(mean, 3) },
  { title: 'cells', text: ({ counted, all }) => (counted === all ? String(all) : `${counted} of ${all}`) },
  { title: '', text: verdictText, left: true },
]
