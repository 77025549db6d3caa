import { join } from 'node:path'
import { csvOf } from '../output/csv-of.ts'
import { toJson } from '../output/to-json.ts'
import { writeAside } from '../output/write-aside.ts'
import { htmlDocument, paragraph, warnings } from '../report/parts.ts'
import { sectionHtml } from '../report/section-html.ts'
import { environmentText } from '../tables/environment-text.ts'
import { autoMethod } from './auto-method.ts'
import type { AutoResults } from './auto-results.ts'
import { autoRows } from './auto-rows.ts'
import { autoSections } from './auto-sections.ts'

/** Writes results.json, results.csv and report.html of the suite `auto` into a folder. */
export async function writeAutoReport(folder: string, results: AutoResults): Promise<void> {
  await writeAside(join(folder, 'results.json'), toJson(results))
  await writeAside(join(folder, 'results.csv'), autoCsv(results))
  await writeAside(join(folder, 'report.html'), autoPage(results))
}

/** The report of the suite `auto` as one HTML file that needs nothing else. */
export function autoPage(results: AutoResults): string {
  return htmlDocument('Kentro bench: auto', [
    ...environmentText(results).map((text) => paragraph(text, 'soft')),
    warnings(results),
    ...autoSections(results).toReversed().map(sectionHtml),
    '<h2>Method</h2>',
    ...autoMethod(results).map((text) => paragraph(text)),
  ])
}

/** A line for each cell: milliseconds by algorithm, what was chosen, and the ratio. */
export function autoCsv(results: AutoResults): string {
  return csvOf(
    autoRows(results).map(({ times, choice, ...row }) => {
      const { chose = null, best = null, ratio = null } = choice ?? {}
      return { ...row, ...times, chose, best, ratio }
    }),
  )
}
