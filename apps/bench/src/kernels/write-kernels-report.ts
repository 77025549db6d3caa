import { join } from 'node:path'
import { csvOf } from '../output/csv-of.ts'
import { toJson } from '../output/to-json.ts'
import { writeAside } from '../output/write-aside.ts'
import type { Figure } from '../report/figure.ts'
import { figureList, htmlDocument, paragraph, warnings } from '../report/parts.ts'
import { sectionHtml } from '../report/section-html.ts'
import { environmentText } from '../tables/environment-text.ts'
import type { KernelsResults } from './kernels-results.ts'
import { kernelsSections } from './kernels-sections.ts'
import { settlingFigures } from './settling-figures.ts'

/** Writes results.json, results.csv and report.html of the suite `kernels` into a folder. */
export async function writeKernelsReport(folder: string, results: KernelsResults): Promise<void> {
  await writeAside(join(folder, 'results.json'), toJson(results))
  await writeAside(join(folder, 'results.csv'), kernelsCsv(results))
  await writeAside(join(folder, 'report.html'), kernelsPage(results, await settlingFigures(results.settling, 500)))
}

/** The report of the suite `kernels` as one HTML file that needs nothing else. */
export function kernelsPage(results: KernelsResults, figures: readonly Figure[]): string {
  return htmlDocument('Kentro bench: kernels', [
    ...environmentText(results).map((text) => paragraph(text, 'soft')),
    warnings({ stopped: results.stopped, cut: [] }),
    figureList(figures),
    ...kernelsSections(results).map(sectionHtml),
  ])
}

/** All rows of the suite `kernels` as one table. */
export function kernelsCsv({ peak, tiles, modules, barrier, copies, settling }: KernelsResults): string {
  const kind = (name: string, rows: readonly object[]) => rows.map((row) => ({ kind: name, ...row }))
  return csvOf([
    { kind: 'peak', gigaflops: peak },
    ...kind('tile', tiles),
    ...kind('module', modules),
    ...kind('barrier', barrier),
    ...kind('copy', copies),
    ...kind('iteration', settling),
  ])
}
