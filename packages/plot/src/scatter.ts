import { points as pointsOf } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import type { Markish } from '@observablehq/plot'
import { dot } from '@observablehq/plot'
import { centroidMarks } from './centroid-marks.ts'
import { drawChart } from './chart.ts'
import { extentOf } from './extent.ts'
import { numberAxis } from './number-axis.ts'
import { sampleIndices } from './sample.ts'
import { columnOf, evenSpread } from './scatter-columns.ts'
import { groupsOf } from './scatter-groups.ts'
import { scatterOptions } from './scatter-options.ts'
import type { ScatterOptions, Shown } from './scatter-options.ts'
import { scatterWords } from './scatter-words.ts'

/**
 * Points (n x d) in two of their columns, coloured by label, with the centroids marked, as the text of an SVG file.
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
  const { labels, centroids, columns, picture } = checked
  const [first, second] = columns
  const groups = groupsOf(labels, centroids.n)
  const chosen = sampleIndices(all.n, Math.min(all.n, checked.maxPoints))
  const x = columnOf(all, first)
  const y = second === undefined ? evenSpread(all.n) : columnOf(all, second)
  const cx = columnOf(centroids, first)
  const cy = second === undefined ? cx.map(() => 0.5) : columnOf(centroids, second)
  const across = { ...extentOf(x, cx), log: false }
  const up = { ...extentOf(y, cy), log: false }
  const fill = (i: number): string => (labels === null ? 'currentColor' : groups.colour(labels[i]))
  const marks = (): Markish[] => [
    dot(chosen, { x: (i) => x[i], y: (i) => y[i], fill, fillOpacity: 0.65, r: radius(chosen.length) }),
    ...centroidMarks(cx, cy, groups.colour),
  ]
  const chart = {
    ...scatterWords(all, { drawn: chosen.length, columns: columns.length, groups: groups.count, k: centroids.n }),
    legend: groups.legend,
    xLabel: checked.x,
    yLabel: checked.y,
    panels: [{ title: null, rows: [] }],
    xAxis: (pixels: number) => numberAxis(across, pixels, false),
    yAxis: second === undefined ? null : (pixels: number) => numberAxis(up, pixels, true),
    marks,
  }
  return drawChart(chart, { ...picture, height: picture.height ?? (second === undefined ? 220 : 560) })
}

function radius(drawn: number): number {
  return drawn > 5000 ? 1.5 : drawn > 1000 ? 2 : drawn > 200 ? 3 : 4
}
