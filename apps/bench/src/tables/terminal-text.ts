import type { Results } from '../results.ts'
import { groups } from './sections.ts'
import { WIDTH, textTable } from './text-table.ts'
import { wrap } from './wrap.ts'

const WORDS =
  'ms: median time of a fit, ± its median absolute deviation; distances: pairs whose distance was asked for; stale: labels ' +
  'that are not the nearest of the returned centroids; empty: clusters without a point.'

/** The tables for the terminal, what the words mean, and what was cut short. */
export function terminalText(results: Results): string {
  const { stopped, cut } = results
  const parts = groups(results).flatMap(({ title, about, sections }) => [
    wrap(`${title}. ${about}`, WIDTH),
    ...sections.map((section) =>
      [section.title, textTable(section.table(false)), ...section.notes].map(fit).join('\n'),
    ),
  ])
  if (parts.length > 0) parts.push(wrap(WORDS, WIDTH))
  if (cut.length > 0) parts.push(['Cut short:', ...cut].map((line) => wrap(line, WIDTH)).join('\n'))
  if (stopped) parts.push('PARTIAL: stopped before the end.')
  return parts.join('\n\n')
}

/** Texts are broken into lines; a table has its own. */
function fit(text: string): string {
  return text.includes('\n') ? text : wrap(text, WIDTH)
}
