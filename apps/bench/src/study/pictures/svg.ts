import { escape } from '../../report/escape.ts'

/** An SVG element as text; `content` is markup. */
export function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? rounded(value) : value)}"`)
    .join('')
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

/** A text whose baseline begins (or ends, or has its middle) at a place. */
export function textAt(x: number, y: number, text: string, attributes: Record<string, string | number> = {}): string {
  return element('text', { x, y, ...attributes }, escape(text))
}

/** A group at a place. */
export function at(x: number, y: number, content: string): string {
  return element('g', { transform: `translate(${rounded(x)},${rounded(y)})` }, content)
}

/** About how wide a text is at a font size, in pixels. */
export function textWidth(text: string, size: number = SIZE): number {
  return 0.58 * size * text.length
}

/** The font size of all but titles. */
export const SIZE = 12

// As the pictures of @kentro/plot have it: alone a picture brings its colours, inside a page it takes those around it.
const STYLE =
  ':root.kentro-plot{color:#1b1f24;background:#fff}' +
  '@media (prefers-color-scheme:dark){:root.kentro-plot{color:#e6e8eb;background:#16181d}}'

/** The text of an SVG file with a title above its content. */
export function svgFile(width: number, height: number, title: string, content: string): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'kentro-plot',
    role: 'img',
    'aria-label': title,
    width,
    height: height + TITLE,
    viewBox: `0 0 ${rounded(width)} ${rounded(height + TITLE)}`,
    fill: 'currentColor',
    'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-size': SIZE,
  }
  const head = textAt(PADDING, 24, title, { 'font-size': 16, 'font-weight': 600 })
  return element('svg', attributes, element('style', {}, STYLE) + head + at(0, TITLE, content))
}

/** What stays free around the content. */
export const PADDING = 14
const TITLE = 40

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
