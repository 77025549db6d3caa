import { DOMParser } from 'linkedom'

/** A picture as a tree, with what tests ask of it. */
export interface Svg {
  root: Element
  /** The texts below a selector. */
  texts(selector?: string): string[]
  /** How many elements a selector finds. */
  count(selector: string): number
  /** The values of an attribute of what a selector finds. */
  values(selector: string, attribute: string): string[]
  /** Where what a selector finds was moved to. */
  places(selector: string): { x: number; y: number }[]
}

export function parse(svg: string): Svg {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml') as unknown as Document
  const all = (selector: string): Element[] => [...root.querySelectorAll(selector)]
  const values = (selector: string, attribute: string) =>
    all(selector).map((node) => node.getAttribute(attribute) ?? '')
  return {
    root,
    texts: (selector = '') => all(`${selector} text`).map((node) => node.textContent ?? ''),
    count: (selector) => all(selector).length,
    values,
    places: (selector) => values(selector, 'transform').map(placeOf),
  }
}

/** What a transform of ours moves by. */
export function placeOf(transform: string): { x: number; y: number } {
  const [, x, y] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [null, '0', '0']
  return { x: Number(x), y: Number(y) }
}
