import { element, escapeText } from './element.ts'

/** How much wider bold text is. */
export const BOLD = 1.15

/** About how wide a text is at a font size, in pixels, in the sans-serif fonts that systems have. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) {
    if (/[ .,:;'|!()[\]ijlftrI]/.test(character)) ems += 0.36
    else if (/[mwMW@%]/.test(character) || character > '\u2e7f') ems += 1
    else ems += /[A-Z]/.test(character) ? 0.7 : 0.59
  }
  return ems * size
}

/** The words of a text in lines that are at most so wide; a word that is wider by itself is cut. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word
    if (lines.length > 0 && textWidth(joined, size) <= width) lines[lines.length - 1] = joined
    else lines.push(cutText(word, size, width))
  }
  return lines
}

/** A text that is at most so wide; where it was cut it ends in an ellipsis. */
export function cutText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop()
  return `${characters.join('')}…`
}

/** A text element, or nothing where there is no text; y is the baseline. */
export function textAt(x: number, y: number, text: string, attributes: Record<string, string | number> = {}): string {
  if (text === '') return ''
  return element('text', { x: Math.round(x), y: Math.round(y), ...attributes }, escapeText(text))
}
