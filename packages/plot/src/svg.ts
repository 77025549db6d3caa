import { element } from './element.ts'

/** Markup at a place. */
export type Placed = readonly [left: number, top: number, markup: string]

/**
 * In a page a picture takes the colour of the text around it and has no background. As a file of its own, or in an image
 * element, it is the root, and brings both, for light and for dark.
 */
const style = [
  ':root.kentro-plot{color:#1b1f24;background:#fff}',
  '@media (prefers-color-scheme:dark){:root.kentro-plot{color:#e6e8eb;background:#16181d}}',
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
    'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-size': 11,
  }
  return element('svg', attributes, `<style>${style}</style>${groups.join('')}`)
}
