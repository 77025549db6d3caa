import { escape } from './escape.ts'
import type { Figure } from './figure.ts'
import { style } from './style.ts'

/** One HTML file that needs nothing else. */
export function htmlDocument(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${parts.filter((part) => part !== '').join('\n')}
</body>
</html>
`
}

/** A paragraph, of a class if one is named. */
export function paragraph(text: string, name = ''): string {
  return `<p${name === '' ? '' : ` class="${name}"`}>${escape(text)}</p>`
}

/** What was cut short, and whether all of it was. */
export function warnings({ stopped, cut }: { readonly stopped: boolean; readonly cut: readonly string[] }): string {
  const partial = stopped ? [paragraph('Partial: the run was stopped before its end.', 'warn')] : []
  const list = cut.map((text) => `<li>${escape(text)}</li>`).join('')
  const short =
    cut.length === 0 ? [] : [`<details><summary>${cut.length} cases were cut short</summary><ul>${list}</ul></details>`]
  return [...partial, ...short].join('\n')
}

/** Pictures side by side as far as there is room. */
export function figureList(figures: readonly Figure[]): string {
  return `<section class="figures">\n${figures.map(figureHtml).join('\n')}\n</section>`
}

function figureHtml({ svg, caption }: Figure): string {
  return `<figure>${svg}<figcaption>${escape(caption)}</figcaption></figure>`
}
