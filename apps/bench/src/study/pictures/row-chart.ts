import { bottomAxis, panelTitle } from './axes.ts'
import { panelGrid } from './panel-grid.ts'
import type { Scale } from './scale.ts'
import { PADDING, SIZE, at, element, svgFile, textAt, textWidth } from './svg.ts'

/** A chart with a row for each name, in panels side by side. */
export interface RowChart {
  readonly title: string
  readonly rows: readonly string[]
  readonly panels: readonly RowPanel[]
  readonly xLabel: string
  readonly width: number
}

/** One of its panels. */
export interface RowPanel {
  readonly title: string
  readonly scale: (pixels: number) => Scale
  /** The marks of a row, whose middle is at y = 0. */
  readonly marks: (row: number, scale: Scale) => string
}

const ROW = 19
const HEAD = 20
const FOOT = 22
const LABEL = 22
const LEAST = 170

/** The chart as the text of an SVG file. */
export function rowChart({ title, rows, panels, xLabel, width }: RowChart): string {
  const left = Math.max(...rows.map((name) => textWidth(name))) + 8
  const height = rows.length * ROW
  const grid = panelGrid(
    panels.length,
    { width, left, height: HEAD + height + FOOT, least: LEAST },
    (index, each, first) => {
      const panel = panels[index]
      const scale = panel.scale(each)
      const names = rows.map((name, row) => textAt(-8, middleOf(row) + SIZE / 3, name, { 'text-anchor': 'end' }))
      const marks = rows.map((_, row) => at(0, middleOf(row), panel.marks(row, scale)))
      const frame = element('rect', {
        width: each,
        height,
        fill: 'none',
        stroke: 'currentColor',
        'stroke-opacity': 0.35,
      })
      const parts = [
        panelTitle(panel.title, each),
        bottomAxis(scale, each, height),
        frame,
        ...marks,
        ...(first ? names : []),
      ]
      return at(0, HEAD, parts.join(''))
    },
  )
  const label = textAt(PADDING + left + (width - left) / 2, grid.height + LABEL - 6, xLabel, {
    'text-anchor': 'middle',
  })
  return svgFile(width, grid.height + LABEL + 8, title, grid.markup + label)
}

function middleOf(row: number): number {
  return (row + 0.5) * ROW
}
