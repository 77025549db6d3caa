import type { Points } from '@kentro/core'
import { panelTitle } from './axes.ts'
import { panelGrid } from './panel-grid.ts'
import { PADDING, at, element, svgFile } from './svg.ts'

/** Where seeds are put, by each of several strategies. */
export interface SeedsPicture {
  readonly title: string
  /** In two dimensions. */
  readonly points: Points
  /** Where the centroids should be; null where that is not known. */
  readonly reference: Points | null
  readonly panels: readonly { readonly title: string; readonly seeds: Points }[]
  readonly width: number
}

const HEAD = 20
const ASPECT = 0.85
const MARGIN = 5

/** Seeds as discs over the points, which are drawn once for all panels, as the text of an SVG file. */
export function seedsPicture({ title, points, reference, panels, width }: SeedsPicture): string {
  const size = (each: number) => ({ width: each, height: LEAST * ASPECT })
  const grid = panelGrid(
    panels.length,
    { width, left: 0, height: HEAD + LEAST * ASPECT, least: LEAST },
    (index, each) => {
      const place = placing(points, size(each))
      const { title: name, seeds } = panels[index]
      const frame = element('rect', { ...size(each), fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.35 })
      const dots = index === 0 ? element('defs', {}, cloud(points, place)) : ''
      const use = element('use', { href: `#${CLOUD}` })
      const goals = reference === null ? '' : marks(reference, place, goal)
      return at(0, HEAD, `${dots}${panelTitle(name, each)}${frame}${use}${goals}${marks(seeds, place, disc)}`)
    },
  )
  return svgFile(width, grid.height + PADDING, title, grid.markup)
}

const LEAST = 235
const CLOUD = 'kentro-seeds-points'

type Place = (x: number, y: number) => readonly [number, number]

/** From the box of the points to that of a panel, upside up. */
function placing({ data }: Points, { width, height }: { width: number; height: number }): Place {
  const [low, high] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ]
  data.forEach((value, p) => {
    low[p % 2] = Math.min(low[p % 2], value)
    high[p % 2] = Math.max(high[p % 2], value)
  })
  const scale = (value: number, j: number, pixels: number) =>
    MARGIN + ((pixels - 2 * MARGIN) * (value - low[j])) / (high[j] - low[j] || 1)
  return (x, y) => [scale(x, 0, width), height - scale(y, 1, height)]
}

function cloud({ data, n }: Points, place: Place): string {
  const parts = Array.from({ length: n }, (_, i) => {
    const [x, y] = place(data[2 * i], data[2 * i + 1])
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`
  })
  const stroke = { stroke: 'currentColor', 'stroke-width': 1.3, 'stroke-linecap': 'round', 'stroke-opacity': 0.4 }
  return element('path', { id: CLOUD, d: [...new Set(parts)].join(''), fill: 'none', ...stroke })
}

function marks({ data, n }: Points, place: Place, mark: (x: number, y: number) => string): string {
  return Array.from({ length: n }, (_, c) => mark(...place(data[2 * c], data[2 * c + 1]))).join('')
}

function goal(x: number, y: number): string {
  return element('path', { d: `M${x - 4} ${y}h8M${x} ${y - 4}v8`, stroke: '#0072b2', 'stroke-width': 1.6 })
}

function disc(x: number, y: number): string {
  return element('circle', { cx: x, cy: y, r: 3.6, fill: '#d55e00', stroke: '#fff', 'stroke-width': 0.9 })
}
