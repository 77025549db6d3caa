import { checkInteger, checkOptions, points as pointsOf } from '@kentro/core'
import type { Points, PointsLike } from '@kentro/core'
import { dot } from '@observablehq/plot'
import type { Markish } from '@observablehq/plot'
import { centroidMarks } from './centroid-marks.ts'
import { drawChart } from './chart.ts'
import { okabeIto } from './palette.ts'
import { sampleIndices } from './sample.ts'
import { checkCentroids, scatterOptions } from './scatter-options.ts'
import type { ScatterOptions, Shown } from './scatter-options.ts'
import { axesOf, placeIn, radius } from './scatter-places.ts'
import { count, sampled } from './scatter-words.ts'

/** How seeds are shown. */
export type SeedsOptions = Omit<ScatterOptions, 'cells'>

const MOST_NUMBERED = 12

/**
 * Where strategies put their seeds over the points (n x d): a panel for each, as the text of an SVG file. Seeds have numbers,
 * in the order in which they were chosen, where there are not too many.
 *
 * @param seedings what strategies returned, by name; anything with centroids fits
 * @throws TypeError or RangeError if an argument is not what it must be
 * @example
 * const points = [[1, 1], [1.5, 2], [8, 8], [9, 8.5]]
 * await seeds(points, { 'first points': { centroids: [1, 1, 1.5, 2] }, maximin: { centroids: [1, 1, 9, 8.5] } }) // '<svg ...'
 */
export async function seeds(
  points: PointsLike,
  seedings: Readonly<Record<string, Pick<Shown, 'centroids'>>>,
  options?: SeedsOptions,
): Promise<string> {
  const all = pointsOf(points)
  const names = Object.keys(checkOptions(seedings, 'seedings'))
  if (names.length === 0) throw new RangeError('seedings must hold at least one seeding, got 0')
  const { maxPoints = 10_000, ...rest } = checkOptions(options)
  const { view, x: xLabel, y: yLabel, equalScales, picture } = scatterOptions(all, {}, rest)
  const sets = names.map((name) =>
    checkCentroids(seedings[name]?.centroids as never, all.d, `seedings['${name}'].centroids`),
  )
  const starts = sets.map((_, s) => sets.slice(0, s).reduce((sum, { n }) => sum + n, 0))
  const most = Math.ceil(checkInteger('maxPoints', maxPoints, 1) / names.length)
  const chosen = sampleIndices(all.n, Math.min(all.n, most))
  const placed = placeIn(view, all, join(sets))
  const { x, y, cx, cy } = placed
  const size = radius(names.length * chosen.length)
  const marks = ([s]: number[]): Markish[] => {
    const own = (places: Float64Array): Float64Array => places.subarray(starts[s], starts[s] + sets[s].n)
    return [
      dot(chosen, { x: (i) => x[i], y: (i) => y[i], fill: 'currentColor', fillOpacity: 0.35, r: size }),
      ...centroidMarks(own(cx), own(cy), () => okabeIto[0], MOST_NUMBERED),
    ]
  }
  const captions = [sampled(chosen.length, all.n), view.caption, 'Discs mark the seeds.'].filter((text) => text !== '')
  const title = `${count(sets[0].n, 'seed')} among ${count(all.n, 'point')}`
  const panels = names.map((name, s) => ({ title: name, rows: [s] }))
  const axes = { ...axesOf(placed), xLabel, yLabel, equalScales }
  return drawChart({ title, captions, legend: null, panels, ...axes, marks }, picture)
}

/** Points of several sets as one. */
function join(sets: readonly Points[]): Points {
  const data = Float64Array.from(sets.flatMap((set) => Array.from(set.data)))
  return { data, n: data.length / sets[0].d, d: sets[0].d }
}
