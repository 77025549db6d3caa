import { points as pointsOf } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import type { Markish } from '@observablehq/plot'
import { dot } from '@observablehq/plot'
import { cellMarks } from './cell-marks.ts'
import { centroidMarks } from './centroid-marks.ts'
import { drawChart } from './chart.ts'
import type { PanelLayout } from './panel-layout.ts'
import { axesOf, placeIn, radius } from './scatter-places.ts'
import { sampleIndices } from './sample.ts'
import { groupsOf } from './scatter-groups.ts'
import { scatterOptions } from './scatter-options.ts'
import type { ScatterOptions, Shown } from './scatter-options.ts'
import { scatterWords } from './scatter-words.ts'

/**
 * Points (n x d) in two of their columns, or in their first two principal components, coloured by label, with the centroids
 * marked, as the text of an SVG file.
 *
 * @param clustering labels, centroids or both: a clustering, a model, a seeding, or the labels of a file
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * const points = [[1, 1], [1.5, 2], [8, 8], [9, 8.5]]
 * await scatter(points, { labels: [0, 0, 1, 1], centroids: [1.25, 1.5, 8.5, 8.25] }, { title: 'Two clusters' }) // '<svg ...'
 */
export async function scatter(points: PointsLike, clustering?: Shown, options?: ScatterOptions): Promise<string> {
  const all = pointsOf(points)
  const checked = scatterOptions(all, clustering, options)
  const { labels, centroids, view, picture } = checked
  const groups = groupsOf(labels, centroids.n)
  const chosen = sampleIndices(all.n, Math.min(all.n, checked.maxPoints))
  const placed = placeIn(view, all, centroids)
  const { x, y, cx, cy } = placed
  const fill = (i: number): string => (labels === null ? 'currentColor' : groups.colour(labels[i]))
  const marks = (_: number[], layout: PanelLayout): Markish[] => [
    ...(checked.cells ? cellMarks(cx, cy, groups.colour, layout) : []),
    dot(chosen, { x: (i) => x[i], y: (i) => y[i], fill, fillOpacity: 0.65, r: radius(chosen.length) }),
    ...centroidMarks(cx, cy, groups.colour),
  ]
  const drawn = { drawn: chosen.length, view, groups: groups.count, k: centroids.n, cells: checked.cells }
  const chart = {
    ...scatterWords(all, drawn),
    legend: groups.legend,
    xLabel: checked.x,
    yLabel: checked.y,
    panels: [{ title: null, rows: [] }],
    ...axesOf(placed),
    equalScales: checked.equalScales,
    marks,
  }
  return drawChart(chart, { ...picture, height: picture.height ?? (placed.strip ? 220 : 560) })
}
