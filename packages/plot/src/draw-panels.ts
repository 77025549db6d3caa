import { axisX, axisY, frame, gridX, gridY } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { TICK_SIZE } from './axis.ts'
import type { Axis } from './axis.ts'
import type { Chart, Panel } from './chart.ts'
import { drawMarks } from './draw.ts'
import { element } from './element.ts'
import { LABEL, PANEL_GAP, SLANT, panelLayout } from './panel-layout.ts'
import type { PanelLayout } from './panel-layout.ts'
import { BOLD, cutText, textAt } from './text.ts'

const SIZE = 12

/** The panels of a chart, `width` pixels wide, and `room` high where that is given, as markup, with its height. */
export function drawPanels(
  document: Document,
  chart: Chart,
  width: number,
  room: number | null,
): { markup: string; height: number } {
  const layout = panelLayout(chart, width, room)
  const { columns, lines, title, left, bottom } = layout
  const line = title + layout.height + PANEL_GAP
  const height = LABEL + lines * line - PANEL_GAP + bottom + LABEL
  const panels = chart.panels.map((panel, i) => {
    const x = left + (i % columns) * (layout.width + PANEL_GAP)
    const y = LABEL + Math.floor(i / columns) * line + title
    const place = `translate(${Math.round(x)},${Math.round(y)})`
    const axes = axisMarks(layout, i % columns === 0, i + columns >= chart.panels.length)
    const content =
      panelTitle(panel, layout) + drawMarks(document, layout, [...axes, ...chart.marks(panel.rows, layout)])
    return element('g', { class: 'panel', 'text-anchor': 'middle', transform: place }, content)
  })
  const yLabel = label(chart.yLabel, 'y-label', 0, SIZE, width)
  const xLabel = label(chart.xLabel, 'x-label', (left + width) / 2, height - 6, width)
  return { markup: yLabel + xLabel + panels.join(''), height }
}

function label(text: string, name: string, x: number, y: number, width: number): string {
  const anchor = name === 'x-label' ? 'middle' : 'start'
  return textAt(x, y, cutText(text, SIZE, width), { 'font-size': SIZE, 'text-anchor': anchor, class: name })
}

function panelTitle({ title }: Panel, { width }: PanelLayout): string {
  if (title === null) return ''
  const attributes = { 'font-size': SIZE, 'font-weight': 600, class: 'panel-title' }
  return textAt(width / 2, -6, cutText(title, SIZE, width / BOLD), attributes)
}

/** Grid and base line; labels on the left of the first panel of a line, and below the last of a column. */
function axisMarks({ x, y }: PanelLayout, first: boolean, last: boolean): Markish[] {
  const grid = { strokeOpacity: 0.12 }
  const tick = { tickSize: 4, fontSize: TICK_SIZE, label: null }
  const text = ({ labels }: Axis) => ({ text: (_: unknown, i: number): string => labels[i] })
  const marks: Markish[] = [gridX(x.ticks, grid), frame({ anchor: 'bottom', strokeOpacity: 0.6 })]
  if (y !== null) marks.push(gridY(y.ticks, grid))
  if (y !== null && first) marks.push(axisY(y.ticks, { ...tick, ...text(y) }))
  if (last) marks.push(axisX(x.ticks, { ...tick, ...text(x), tickRotate: x.slanted ? SLANT : 0 }))
  return marks
}
