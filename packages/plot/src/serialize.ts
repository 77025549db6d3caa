import { element, escapeText } from './element.ts'

/** What is inside an element as text: the same in every DOM, numbers rounded to hundredths of a pixel, styles left out. */
export function serializeContent(parent: Element): string {
  let text = ''
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) text += escapeText(node.textContent ?? '')
    if (node.nodeType === 1 && (node as Element).localName !== 'style') text += serialize(node as Element)
  }
  return text
}

function serialize(node: Element): string {
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes) attributes[name] = roundNumbers(value)
  if (node.parentElement?.localName === 'svg') settle(attributes)
  return element(node.localName, attributes, serializeContent(node))
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2))))
}

/** Plot moves whole marks by half a pixel, in a page on a coarse screen only; nothing else moves them by less than one. */
function settle(attributes: Record<string, string>): void {
  const moved = attributes['transform']?.replace(/-?\d+\.5\b/g, (number) => String(Math.floor(Number(number))))
  if (moved === undefined || moved === 'translate(0,0)') delete attributes['transform']
  else attributes['transform'] = moved
}
