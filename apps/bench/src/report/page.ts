import type { Results } from '../results.ts'
import { environmentText } from '../tables/environment-text.ts'
import { groups } from '../tables/sections.ts'
import type { Group } from '../tables/sections.ts'
import { escape } from './escape.ts'
import type { Figure } from './figure.ts'
import { method } from './method.ts'
import { figureList, htmlDocument, paragraph, warnings } from './parts.ts'
import { sectionHtml } from './section-html.ts'

/** The report as one HTML file that needs nothing else. */
export function page(results: Results, figures: readonly Figure[]): string {
  return htmlDocument('Kentro bench', [
    ...environmentText(results).map((text) => paragraph(text, 'soft')),
    warnings(results),
    figureList(figures),
    '<h2>Tables</h2>',
    ...groups(results).map(group),
    '<h2>Method</h2>',
    ...method(results).map((text) => paragraph(text)),
  ])
}

function group({ title, about, sections }: Group): string {
  return [`<h3>${escape(title)}</h3>`, paragraph(about), ...sections.map(sectionHtml)].join('\n')
}
