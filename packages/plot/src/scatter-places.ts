import type { Points } from '@kentro/core'
import type { Chart } from './chart.ts'
import { evenSpread } from './even-spread.ts'
import { extentOf } from './extent.ts'
import { numberAxis } from './number-axis.ts'
import type { View } from './view.ts'

/** Where points and centroids are in a view. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly cx: Float64Array
  readonly cy: Float64Array
  /** Whether only the horizontal place says something. */
  readonly strip: boolean
}

/** The places of points and centroids in a view; on a line points are spread evenly upwards. */
export function placeIn(view: View, points: Points, centroids: Points): Places {
  const { x, y } = view.place(points)
  const { x: cx, y: cy } = view.place(centroids)
  return { x, y: y ?? evenSpread(points.n), cx, cy: cy ?? cx.map(() => 0.5), strip: y === null }
}

/** The axes that show them all. */
export function axesOf({ x, y, cx, cy, strip }: Places): Pick<Chart, 'xAxis' | 'yAxis'> {
  const across = { ...extentOf(x, cx), log: false }
  const up = { ...extentOf(y, cy), log: false }
  return {
    xAxis: (pixels, span = 0) => numberAxis({ ...across, span }, pixels, false),
    yAxis: strip ? null : (pixels, span = 0) => numberAxis({ ...up, span }, pixels, true),
  }
}

/** The radius of so many points. */
export function radius(drawn: number): number {
  return drawn > 5000 ? 1.5 : drawn > 1000 ? 2 : drawn > 200 ? 3 : 4
}
