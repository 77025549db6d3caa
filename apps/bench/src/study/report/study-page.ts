import { escape } from '../../report/escape.ts'
import { htmlTable } from '../../report/html-table.ts'
import { style } from '../../report/style.ts'
import type { Analysis } from '../analysis/analysis.ts'
import type { StudyMeta } from '../study-meta.ts'
import { metaText } from '../text/meta-text.ts'
import { recordsText } from '../text/records-text.ts'
import { layoutOf } from '../text/study-table.ts'
import type { StudyTable } from '../text/study-table.ts'
import { studyTables } from '../text/study-tables.ts'
import { conclusions } from './conclusions.ts'
import type { StudyFigure } from './figures.ts'
import { materialTables } from './material-tables.ts'
import { studyMethod } from './study-method.ts'

/** The report of a study as one HTML file that needs nothing else. */
export function studyPage(meta: StudyMeta, analysis: Analysis, figures: readonly StudyFigure[]): string {
  const partial = meta.stopped ? [paragraph('Partial: the study was stopped before its end.', 'warn')] : []
  const tables = studyTables(analysis).map((table, at) => section(table, at < OPEN))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kentro study</title>
<style>${style}
.wide figure { margin: 20px 0 0; }
.wide figcaption { width: auto; }
td { vertical-align: top; }
.words td.left:not(:first-child) { white-space: normal; min-width: 12ch; }
</style>
</head>
<body>
<h1>Kentro study: initialization strategies of k-means</h1>
${[...metaText(meta).map((text) => paragraph(text, 'soft')), ...partial].join('\n')}
<h2>Findings</h2>
<ul>${conclusions(analysis)
    .map((text) => `<li>${escape(text)}</li>`)
    .join('')}</ul>
${recordsText(meta.records)
  .map((text) => paragraph(text, 'soft'))
  .join('\n')}
<section class="wide">
${figures.map(figure).join('\n')}
</section>
<h2>Tables</h2>
${tables.join('\n')}
<h2>Method</h2>
${studyMethod(meta, analysis)
  .map((text) => paragraph(text))
  .join('\n')}
<h2>Material</h2>
${materialTables(meta, analysis)
  .map((table) => section(table, true))
  .join('\n')}
</body>
</html>
`
}

/** So many tables begin open. */
const OPEN = 5

function paragraph(text: string, name = ''): string {
  return `<p${name === '' ? '' : ` class="${name}"`}>${escape(text)}</p>`
}

function figure({ svg, caption }: StudyFigure): string {
  return `<figure>${svg}<figcaption>${escape(caption)}</figcaption></figure>`
}

function section(table: StudyTable, open: boolean): string {
  const name = table.words === undefined ? '' : ' class="words"'
  return `<details${name}${open ? ' open' : ''}><summary>${escape(table.title)}</summary>
${paragraph(table.about, 'soft')}
${htmlTable(layoutOf(table))}
</details>`
}
