import { BOLD, textAt, wrapText } from './text.ts'

/** A text in lines at most `width` pixels wide, as markup, with its height. */
export function textBlock(
  text: string,
  size: number,
  line: number,
  width: number,
  attributes: Record<string, string | number>,
): { markup: string; height: number } {
  const lines = wrapText(text, size, width)
  const markup = lines.map((part, i) => textAt(0, i * line + size, part, { 'font-size': size, ...attributes })).join('')
  return { markup, height: lines.length * line }
}

/** The title of a picture in so many pixels. */
export function titleBlock(text: string, width: number): { markup: string; height: number } {
  return textBlock(text, 16, 22, width / BOLD, { 'font-weight': 600 })
}

/** What is said below a picture, in so many pixels. */
export function captionBlock(text: string, width: number): { markup: string; height: number } {
  return textBlock(text, 11, 16, width, { 'fill-opacity': 0.75 })
}
