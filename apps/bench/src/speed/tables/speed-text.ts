import { sectionText } from '../../tables/section-text.ts'
import { WIDTH } from '../../tables/text-table.ts'
import { wrap } from '../../tables/wrap.ts'
import type { SpeedResults } from '../speed-results.ts'
import { speedSections } from './sections.ts'

const WORDS =
  'Same points, same start, tolerance 0, the same limit of iterations; the fit alone is timed. A ratio without equal work ' +
  '(iterations, inertia) is not counted, and says why. *: left the rounds early, far behind the best of its contender. (1): on one thread.'

/** The tables of the suite `speed` for the terminal, and what was cut short. */
export function speedText(results: SpeedResults): string {
  const { cut, stopped } = results
  const parts = speedSections(results, false).map(sectionText)
  parts.push(wrap(WORDS, WIDTH))
  if (cut.length > 0) parts.push(['Cut short:', ...cut].map((line) => wrap(line, WIDTH)).join('\n'))
  if (stopped) parts.push('PARTIAL: stopped before the end.')
  return parts.join('\n\n')
}
