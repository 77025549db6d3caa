import { targets } from '@kentro/benchmarks'
import { figureList, htmlDocument, paragraph, warnings } from '../../report/parts.ts'
import { sectionHtml } from '../../report/section-html.ts'
import { environmentText } from '../../tables/environment-text.ts'
import type { SpeedResults } from '../speed-results.ts'
import { ratiosFor, summarize } from '../summarize.ts'
import { speedSections } from '../tables/sections.ts'
import { barsFigure } from './bars-figure.ts'
import { speedMethod } from './speed-method.ts'

const LEGEND =
  'Bars: time of the other over ours, a cell each, on a logarithmic scale; thin lines: quartiles over the rounds; dashed: ' +
  'what every cell shall exceed. Green where it does, orange where it does not, grey (≠) where both did not do the same work.'

/** The report of the suite `speed` as one HTML file that needs nothing else. */
export function speedPage(results: SpeedResults): string {
  const [answer, ...tables] = speedSections(results, true)
  const figures = summarize(results.ratios, targets).map((summary) =>
    barsFigure(summary, ratiosFor(summary.target, results.ratios)),
  )
  return htmlDocument('Kentro bench: speed', [
    ...environmentText(results).map((text) => paragraph(text, 'soft')),
    warnings(results),
    answer === undefined ? '' : sectionHtml(answer),
    paragraph(LEGEND, 'soft'),
    figureList(figures),
    '<h2>Tables</h2>',
    ...tables.map(sectionHtml),
    '<h2>Method</h2>',
    ...speedMethod(results).map((text) => paragraph(text)),
  ])
}
