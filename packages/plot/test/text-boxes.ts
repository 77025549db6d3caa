import { placeOf } from './svg.ts'

/** A text that lies flat, and about the box it fills. */
export interface TextBox {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

interface Inherited {
  x: number
  y: number
  size: number
  anchor: string
}

/** The boxes of all texts of a picture that are not slanted; letters count for half their height in width. */
export function textBoxes(node: Element, inherited: Inherited = { x: 0, y: 0, size: 11, anchor: 'start' }): TextBox[] {
  const transform = node.getAttribute('transform') ?? ''
  if (transform.includes('rotate')) return []
  const moved = placeOf(transform)
  const own = {
    x: inherited.x + moved.x,
    y: inherited.y + moved.y,
    size: Number(node.getAttribute('font-size') ?? inherited.size),
    anchor: node.getAttribute('text-anchor') ?? inherited.anchor,
  }
  if (node.localName !== 'text') return [...node.children].flatMap((child) => textBoxes(child, own))
  const text = node.textContent ?? ''
  const width = text.length * own.size * 0.5
  const y = node.getAttribute('y') ?? '0'
  const bottom = own.y + (y.endsWith('em') ? Number(y.slice(0, -2)) * own.size : Number(y))
  const start = own.x + Number(node.getAttribute('x') ?? 0)
  const left = start - (own.anchor === 'middle' ? width / 2 : own.anchor === 'end' ? width : 0)
  return [{ text, left, right: left + width, top: bottom - 0.75 * own.size, bottom }]
}

/** The pairs of texts that cover each other. */
export function overlaps(boxes: TextBox[]): string[] {
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  )
}
