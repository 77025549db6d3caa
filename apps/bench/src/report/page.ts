import type { Results } from '../results.ts'
import { environmentText } from '../tables/environment-text.ts'
import { groups } from '../tables/sections.ts'
import type { Group, Section } from '../tables/sections.ts'
import { escape } from './escape.ts'
import type { Figure } from './figure.ts'
import { htmlTable } from './html-table.ts'
import { method } from './method.ts'
import { style } from './style.ts'

/** A table with more rows begins closed. */
const LONG = 24

/** The report as one HTML file that needs nothing else. */
export function page(results: Results, figures: readonly Figure[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kentro bench</title>
<style>${style}</style>
</head>
<body>
<h1>Kentro bench</h1>
${environmentText(results)
  .map((text) => paragraph(text, 'soft'))
  .join('\n')}
${warnings(results)}
<section class="figures">
${figures.map(figure).join('\n')}
</section>
<h2>Tables</h2>
${groups(results).map(group).join('\n')}
<h2>Method</h2>
${method(results)
  .map((text) => paragraph(text))
  .join('\n')}
</body>
</html>
`
}

function paragraph(text: string, name = ''): string {
  return `<p${name === '' ? '' : ` class="${name}"`}>${escape(text)}</p>`
}

function warnings({ stopped, cut }: Results): string {
  const partial = stopped ? [paragraph('Partial: the run was stopped before its end.', 'warn')] : []
  const list = cut.map((text) => `<li>${escape(text)}</li>`).join('')
  const short =
    cut.length === 0 ? [] : [`<details><summary>${cut.length} cases were cut short</summary><ul>${list}</ul></details>`]
  return [...partial, ...short].join('\n')
}

function figure({ svg, caption }: Figure): string {
  return `<figure>${svg}<figcaption>${escape(caption)}</figcaption></figure>`
}

function group({ title, about, sections }: Group): string {
  return [`<h3>${escape(title)}</h3>`, paragraph(about), ...sections.map(section)].join('\n')
}

function section({ title, notes, table }: Section): string {
  const content = table(true)
  const open = content.lines.length <= LONG ? ' open' : ''
  return `<details${open}><summary>${escape(title)}</summary>
${htmlTable(content)}
${notes.map((note) => paragraph(note, 'soft')).join('\n')}
</details>`
}
