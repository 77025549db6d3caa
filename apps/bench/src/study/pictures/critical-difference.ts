import { PADDING, SIZE, element, svgFile, textAt, textWidth } from './svg.ts'

/** Mean ranks, and how far apart they must be. */
export interface CriticalDifference {
  readonly title: string
  readonly names: readonly string[]
  readonly ranks: ArrayLike<number>
  readonly criticalDifference: number
  /** Those that are not told apart, each as indices. */
  readonly groups: readonly (readonly number[])[]
  readonly width: number
}

const AXIS = 46
const BAR = 9
const LINE = 20

/**
 * The diagram of J. Demšar, Statistical comparisons of classifiers over multiple data sets, JMLR 7, 2006, as the text of an
 * SVG file: names at their mean ranks, the best on the left, joined by a bar where the critical difference does not tell them
 * apart.
 */
export function criticalDifferenceDiagram(diagram: CriticalDifference): string {
  const { title, names, ranks, criticalDifference, groups, width } = diagram
  const order = [...names.keys()].toSorted((a, b) => ranks[a] - ranks[b])
  const half = Math.ceil(order.length / 2)
  const side = PADDING + Math.max(...names.map((name) => textWidth(`${name} 00.00`))) + 10
  const span = width - 2 * side
  const place = (rank: number) => side + (span * (rank - 1)) / Math.max(1, names.length - 1)
  const bars = groups.map((group, at) =>
    barOf(
      group.map((m) => ranks[m]),
      AXIS + 12 + at * BAR,
      place,
    ),
  )
  const top = AXIS + 16 + groups.length * BAR
  const labels = order.map((m, at) => {
    const left = at < half
    const y = top + LINE * (left ? at : order.length - 1 - at) + 12
    return nameOf(`${names[m]}`, ranks[m], place(ranks[m]), y, left ? side : width - side, left)
  })
  const ruler = rulerOf(criticalDifference, place)
  const axis = axisOf(names.length, place)
  return svgFile(width, top + LINE * half + 16, title, ruler + axis + bars.join('') + labels.join(''))
}

function rulerOf(criticalDifference: number, place: (rank: number) => number): string {
  const [from, to] = [place(1), place(1 + criticalDifference)]
  const ends = `M${from} 4V12M${from} 8H${to}M${to} 4V12`
  const text = `critical difference ${criticalDifference.toFixed(2)}`
  return (
    element('path', { d: ends, stroke: 'currentColor', 'stroke-width': 1.5, fill: 'none' }) +
    textAt(to + 8, 8 + SIZE / 3, text)
  )
}

function axisOf(methods: number, place: (rank: number) => number): string {
  const ticks = Array.from({ length: methods }, (_, at) => {
    const x = place(at + 1)
    const line = element('line', { x1: x, x2: x, y1: AXIS - 5, y2: AXIS, stroke: 'currentColor' })
    return line + textAt(x, AXIS - 9, String(at + 1), { 'text-anchor': 'middle', 'font-size': SIZE - 1 })
  })
  const line = { x1: place(1), x2: place(methods), y1: AXIS, y2: AXIS, stroke: 'currentColor', 'stroke-width': 1.5 }
  return element('line', line) + ticks.join('')
}

function barOf(ranks: readonly number[], y: number, place: (rank: number) => number): string {
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)]
  const ends = { x1: place(low) - 4, x2: place(high) + 4, y1: y, y2: y }
  return element('line', { ...ends, stroke: '#d55e00', 'stroke-width': 4.5, 'stroke-linecap': 'round' })
}

function nameOf(name: string, rank: number, x: number, y: number, edge: number, left: boolean): string {
  const path = { d: `M${x} ${AXIS}V${y}H${edge}`, stroke: 'currentColor', 'stroke-opacity': 0.55, fill: 'none' }
  const text = left ? `${name}  ${rank.toFixed(2)}` : `${rank.toFixed(2)}  ${name}`
  const anchor = left ? 'end' : 'start'
  return element('path', path) + textAt(edge + (left ? -5 : 5), y + SIZE / 3, text, { 'text-anchor': anchor })
}
