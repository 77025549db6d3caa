import { dot, plot } from '@observablehq/plot'
import { colourAt, symbolAt } from './palette.ts'
import type { Symbol } from './palette.ts'
import { serializeContent } from './serialize.ts'
import { BOLD, cutText, textAt, textWidth } from './text.ts'

/** What stands for what. */
export interface Legend {
  readonly title: string
  readonly entries: readonly LegendEntry[]
}

/** A name with its sign. */
export interface LegendEntry {
  readonly name: string
  readonly colour: string
  readonly symbol: Symbol
}

const SIZE = 12
const ROW = 20
const SIGN = 16
const GAP = 16

/** The legend of series by name: a colour and a shape each. */
export function seriesLegend(title: string, names: readonly string[]): Legend {
  return { title, entries: names.map((name, s) => ({ name, colour: colourAt(s), symbol: symbolAt(s) })) }
}

/** A legend in rows of at most `width` pixels, as markup, with its height. */
export function drawLegend(
  document: Document,
  legend: Legend | null,
  width: number,
): { markup: string; height: number } {
  if (legend === null) return { markup: '', height: 0 }
  const placed = place(legend, width)
  const height = (placed[placed.length - 1].row + 1) * ROW
  const title = textAt(0, 14, cutText(legend.title, SIZE, width / 2), { 'font-size': SIZE, 'font-weight': 600 })
  const names = placed.map(({ name, left, row }) => textAt(left + SIGN, row * ROW + 14, name, { 'font-size': SIZE }))
  const signs = dot(placed, {
    x: ({ left }) => left + SIGN / 2 - 2,
    y: ({ row }) => row * ROW + 10,
    fill: 'colour',
    symbol: 'symbol',
    r: 4.5,
  })
  const scale = { type: 'identity' } as const
  const drawn = plot({ document, width, height, margin: 0, axis: null, x: scale, y: scale, marks: [signs] })
  return { markup: title + names.join('') + serializeContent(drawn), height }
}

function place({ title, entries }: Legend, width: number): (LegendEntry & { left: number; row: number })[] {
  const start = title === '' ? 0 : BOLD * textWidth(cutText(title, SIZE, width / 2), SIZE) + GAP
  let left = start
  let row = 0
  return entries.map((entry) => {
    const name = cutText(entry.name, SIZE, width - start - SIGN)
    const size = SIGN + textWidth(name, SIZE)
    if (left > start && left + size > width) {
      left = start
      row++
    }
    const placed = { ...entry, name, left, row }
    left += size + GAP
    return placed
  })
}
