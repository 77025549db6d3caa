import type { Markish } from '@observablehq/plot'
import type { Axis } from './axis.ts'
import { documentFor } from './dom.ts'
import { drawLegend } from './legend.ts'
import type { Legend } from './legend.ts'
import type { PanelLayout } from './panel-layout.ts'
import { drawPanels } from './draw-panels.ts'
import type { Picture } from './picture-options.ts'
import { svgOf } from './svg.ts'
import { captionBlock, titleBlock } from './text-block.ts'

/** A part of a chart: the rows (or points) that it shows, by index. */
export interface Panel {
  readonly title: string | null
  readonly rows: number[]
}

/** All that a picture is made of, but its size. */
export interface Chart {
  readonly title: string
  readonly captions: readonly string[]
  readonly legend: Legend | null
  readonly xLabel: string
  readonly yLabel: string
  readonly panels: readonly Panel[]
  /** The axis of so many pixels, widened to `span` where that is given. */
  readonly xAxis: (pixels: number, span?: number) => Axis
  /** null where the height of a mark says nothing. */
  readonly yAxis: ((pixels: number, span?: number) => Axis) | null
  /** Whether a unit is as long on both axes, which are linear then; false if not given. */
  readonly equalScales?: boolean
  /** What a panel of this layout shows of its rows. */
  readonly marks: (rows: number[], layout: PanelLayout) => Markish[]
}

/** Around a picture. */
export const PADDING = 14

/** The chart as the text of an SVG file: title, legend, panels, caption from top to bottom. */
export async function drawChart(chart: Chart, picture: Picture): Promise<string> {
  const document = await documentFor(picture.document)
  const inner = picture.width - 2 * PADDING
  const title = titleBlock(picture.title ?? chart.title, inner)
  const legend = drawLegend(document, chart.legend, inner)
  const captions = picture.caption === '' ? [] : [picture.caption ?? '', ...chart.captions]
  const caption = captionBlock(captions.join(' ').trim(), inner)
  const above = PADDING + title.height + legend.height + 8
  const below = caption.height + PADDING
  const room = picture.height === null ? null : picture.height - above - below
  const panels = drawPanels(document, chart, inner, room)
  const height = Math.max(picture.height ?? 0, above + panels.height + below)
  return svgOf(picture.width, height, picture.title ?? chart.title, [
    [PADDING, PADDING, title.markup],
    [PADDING, PADDING + title.height, legend.markup],
    [PADDING, above, panels.markup],
    [PADDING, height - below, caption.markup],
  ])
}
