import type { Line, TableLayout } from '../tables/layout.ts'
import { escape } from './escape.ts'

/** A table for the report. */
export function htmlTable(table: TableLayout): string {
  const { heads, left, lines } = table
  const head = heads.map((text, at) => `<th scope="col"${classOf(left[at])}>${escape(text)}</th>`).join('')
  const body = lines.map((line) => rowOf(table, line)).join('\n')
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>`
}

function rowOf({ heads, left, keys }: TableLayout, { cells, error, begins }: Line): string {
  const shown = error === null ? cells : cells.slice(0, keys)
  const parts = shown.map((text, at) => `<td${classOf(left[at])}>${escape(text)}</td>`)
  if (error !== null) parts.push(`<td class="error" colspan="${heads.length - keys}">${escape(error)}</td>`)
  return `<tr${begins ? ' class="begins"' : ''}>${parts.join('')}</tr>`
}

function classOf(left: boolean): string {
  return left ? ' class="left"' : ''
}
