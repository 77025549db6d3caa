import type { StepFunction } from '@kentro/study'
import { bottomAxis, leftAxis, panelTitle } from './axes.ts'
import { panelGrid } from './panel-grid.ts'
import { scaleOf } from './scale.ts'
import type { Extent, Scale } from './scale.ts'
import { seriesLegend, strokeOf } from './series-style.ts'
import { PADDING, at, element, svgFile, textAt } from './svg.ts'

/** Step functions from 0 to 1, one for each name, in panels. */
export interface Steps {
  readonly title: string
  readonly series: readonly string[]
  readonly panels: readonly {
    readonly title: string
    readonly extent: Extent
    /** Of each series; null where there is none. */
    readonly curves: readonly (StepFunction | null)[]
  }[]
  readonly xLabel: string
  readonly yLabel: string
  readonly width: number
}

const HEIGHT = 190
// Between the labels on the left.
const LINE = 32
const HEAD = 20
const FOOT = 20
const LEFT = 36
const LABEL = 22

/** Step functions as the text of an SVG file. */
export function steps({ title, series, panels, xLabel, yLabel, width }: Steps): string {
  const legend = seriesLegend(series, width)
  const up = scaleOf({ low: 0, high: 1, log: false }, HEIGHT, LINE)
  const height = panels.length === 1 ? 1.6 * HEIGHT : HEIGHT
  const size = { width, left: LEFT, height: HEAD + height + FOOT, least: 230 }
  const grid = panelGrid(panels.length, size, (index, each, first) => {
    const { title: name, extent, curves } = panels[index]
    const across = scaleOf(extent, each)
    const vertical = { ...up, place: (value: number) => height * value }
    const frame = element('rect', { width: each, height, fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.35 })
    const lines = curves.map((curve, at) => (curve === null ? '' : path(curve, across, vertical, each, height, at)))
    const axes = bottomAxis(across, each, height) + leftAxis(vertical, each, height, first)
    return at(0, HEAD, panelTitle(name, each) + axes + frame + lines.join(''))
  })
  const above = legend.height + LABEL
  const words =
    textAt(PADDING, legend.height + LABEL - 6, yLabel) +
    textAt(PADDING + LEFT + (width - LEFT) / 2, above + grid.height + LABEL - 4, xLabel, { 'text-anchor': 'middle' })
  return svgFile(width, above + grid.height + LABEL + 8, title, legend.markup + words + at(0, above, grid.markup))
}

function path({ x, y }: StepFunction, across: Scale, up: Scale, width: number, height: number, series: number): string {
  const parts: string[] = []
  let level = 0
  const point = (px: number, value: number) =>
    `${Math.round(px * 10) / 10} ${Math.round((height - up.place(value)) * 10) / 10}`
  for (let i = 0; i < x.length; i++) {
    const px = Math.min(width, Math.max(0, across.place(x[i])))
    parts.push(`${parts.length === 0 ? 'M' : 'L'}${point(px, level)}L${point(px, y[i])}`)
    level = y[i]
  }
  if (parts.length === 0) return ''
  return element('path', { d: `${parts.join('')}L${point(width, level)}`, ...strokeOf(series) })
}
