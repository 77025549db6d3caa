import { TICK_SIZE, placeOn } from './axis.ts'
import type { Axis } from './axis.ts'
import type { Chart } from './chart.ts'
import { equalScales } from './equal-scales.ts'
import { textWidth } from './text.ts'

/** How panels are placed, in pixels. */
export interface PanelLayout {
  readonly columns: number
  readonly lines: number
  /** Of a panel, without its title. */
  readonly width: number
  readonly height: number
  /** Above each panel. */
  readonly title: number
  /** Left of the panels and below them. */
  readonly left: number
  readonly bottom: number
  readonly x: Axis
  readonly y: Axis | null
}

/** Between panels. */
export const PANEL_GAP = 22
/** The height of a line of text: of a panel's title, of an axis' name. */
export const LABEL = 20
/** How labels that are too long stand, in degrees. */
export const SLANT = -35

const TICK = 12
// What labels may reach beyond the panels on the right.
const MARGIN = 10
const LEAST_WIDTH = 190
const LEAST_HEIGHT = 60
const SINE = 0.574
const COSINE = 0.819

/** The panels of a chart in a grid `width` pixels wide, and `room` high where that is given. */
export function panelLayout(chart: Chart, width: number, room: number | null): PanelLayout {
  const free = layOut(chart, width, room)
  const { x, y } = free
  if (chart.equalScales !== true || y === null) return free
  // The labels of a wider axis may take more room, which leaves a little less to the panels.
  const settled = layOut(equalScales(chart, { x, y }, free), width, room)
  const { xAxis, yAxis } = equalScales(chart, { x, y }, settled)
  return { ...settled, x: xAxis(settled.width), y: yAxis?.(settled.height) ?? null }
}

function layOut(chart: Chart, width: number, room: number | null): PanelLayout {
  const count = chart.panels.length
  const lines = Math.ceil(count / Math.max(1, Math.floor(width / (LEAST_WIDTH + PANEL_GAP))))
  const columns = Math.ceil(count / lines)
  const title = chart.panels[0].title === null ? 0 : LABEL
  const heightWith = (bottom: number): number => {
    if (room === null) return count === 1 ? 320 : 200
    return Math.max(LEAST_HEIGHT, (room - 2 * LABEL - bottom + PANEL_GAP) / lines - PANEL_GAP - title)
  }
  const widthWith = (sides: number): number => (width - sides + PANEL_GAP) / columns - PANEL_GAP
  const yLabels = chart.yAxis?.(heightWith(LABEL)).labels
  const least = yLabels === undefined ? 0 : widest(yLabels) + TICK
  const beyond = overhang(chart.xAxis(widthWith(least)), widthWith(least))
  const left = Math.max(least, beyond.left)
  const panelWidth = widthWith(left + beyond.right)
  const x = chart.xAxis(panelWidth)
  const bottom = x.slanted ? widest(x.labels) * SINE + 2 * TICK : LABEL
  const height = heightWith(bottom)
  return { columns, lines, width: panelWidth, height, title, left, bottom, x, y: chart.yAxis?.(height) ?? null }
}

function widest(labels: readonly string[]): number {
  return Math.max(...labels.map((label) => textWidth(label, TICK_SIZE)))
}

/** How far the labels reach beyond the sides of a panel. */
function overhang(axis: Axis, width: number): { left: number; right: number } {
  let left = 0
  let right = 0
  for (const [i, label] of axis.labels.entries()) {
    const size = textWidth(label, TICK_SIZE)
    const place = width * placeOn(axis, axis.ticks[i])
    left = Math.max(left, (axis.slanted ? size * COSINE : size / 2) - place)
    right = Math.max(right, (axis.slanted ? 0 : size / 2) - (width - place) - MARGIN)
  }
  return { left, right }
}
