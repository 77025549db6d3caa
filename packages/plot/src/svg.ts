import { element } from './element.ts'

/** Markup at a place. */
export type Placed = readonly [left: number, top: number, markup: string]

/** The fonts of all text, the first that there is: that of the system, or one that most have. */
export const fontFamily: string =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans", sans-serif'

/** The colours of text and background that a picture brings. */
export const themes = {
  light: { color: '#1b1f24', background: '#fff' },
  dark: { color: '#e6e8eb', background: '#16181d' },
} as const

/**
 * In a page a picture takes the colour of the text around it and has no background. As a file of its own, or in an image
 * element, it is the root, and brings both, for light and for dark.
 */
export const style: string = [
  '<style>',
  `:root.kentro-plot{color:${themes.light.color};background:${themes.light.background}}`,
  '@media (prefers-color-scheme:dark){',
  `:root.kentro-plot{color:${themes.dark.color};background:${themes.dark.background}}}`,
  '</style>',
].join('')

/** The text of an SVG file that holds the parts. */
export function svgOf(width: number, height: number, label: string, parts: readonly Placed[]): string {
  const groups = parts
    .filter(([, , markup]) => markup !== '')
    .map(([left, top, markup]) => element('g', { transform: `translate(${left},${Math.round(top)})` }, markup))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'kentro-plot',
    role: 'img',
    'aria-label': label,
    width,
    height: Math.round(height),
    viewBox: `0 0 ${width} ${Math.round(height)}`,
    fill: 'currentColor',
    'font-family': fontFamily,
    'font-size': 11,
  }
  return element('svg', attributes, `${style}${groups.join('')}`)
}
