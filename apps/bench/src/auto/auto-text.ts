import { sectionText } from '../tables/section-text.ts'
import { WIDTH } from '../tables/text-table.ts'
import { wrap } from '../tables/wrap.ts'
import type { AutoResults } from './auto-results.ts'
import { autoSections } from './auto-sections.ts'

/** The tables of the suite `auto` for the terminal, and what was cut short. */
export function autoText(results: AutoResults): string {
  const { cut, stopped } = results
  const parts = autoSections(results).map(sectionText)
  if (cut.length > 0) parts.push(wrap(`Cut short: ${cut.join('; ')}.`, WIDTH))
  if (stopped) parts.push('PARTIAL: stopped before the end.')
  return parts.join('\n\n')
}
