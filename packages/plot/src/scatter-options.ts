import { checkInteger, checkOptions, show } from '@kentro/core'
import type { Points } from '@kentro/core'
import { flag } from './check-series.ts'
import { isDrawable } from './extent.ts'
import { optionalText, pictureOptions } from './picture-options.ts'
import type { Picture, PictureOptions } from './picture-options.ts'
import { viewOf } from './view.ts'
import type { View } from './view.ts'

/** How points are shown. */
export interface ScatterOptions extends PictureOptions {
  /** What the horizontal and the vertical axis are called; 'x0', 'x1' by the index of the column, say, if not given. */
  x?: string
  y?: string
  /**
   * The columns that are shown, by index; one column is shown as a strip. If not given, all where there are one or two,
   * else the first two principal components.
   */
  columns?: readonly [number] | readonly [number, number]
  /**
   * Whether what is nearest to each centroid is tinted in its colour (Voronoi cells); false if not given. Where there are
   * more columns than are shown, only what is shown counts here, so that a point may lie in the cell of another cluster.
   */
  cells?: boolean
  /** Whether a unit is as long across as it is up, so that circles are round; false if not given. */
  equalScales?: boolean
  /** Of more points than this, so many are drawn, chosen evenly and always the same, and the picture says so; 10,000. */
  maxPoints?: number
}

/** What is shown on the points: labels, centroids or both, as in a clustering, a model, a seeding or a file. */
export interface Shown {
  /** The label of each point (n): numbers or names; below 0 is none. */
  labels?: ArrayLike<number | string>
  /** k x d, row-major; centroid c has the colour of label c. */
  centroids?: ArrayLike<number>
}

/** The checked options. */
export interface Scatter {
  readonly picture: Picture
  readonly labels: ArrayLike<number | string> | null
  /** k x d; k = 0 where none are shown. */
  readonly centroids: Points
  readonly view: View
  /** What the axes are called. */
  readonly x: string
  readonly y: string
  readonly cells: boolean
  readonly equalScales: boolean
  readonly maxPoints: number
}

/** The checked arguments. */
export function scatterOptions(points: Points, shown: Shown | undefined, options: ScatterOptions | undefined): Scatter {
  const { n, d } = points
  const { x, y, columns, cells, equalScales, maxPoints = 10_000 } = checkOptions(options)
  const { labels, centroids } = checkOptions(shown, 'clustering')
  const view = viewOf(points, columns === undefined ? allColumns(d) : checkColumns(columns, d))
  if (flag('cells', cells) && centroids === undefined) throw new RangeError('cells must be false without centroids')
  return {
    picture: pictureOptions(options, ['x', 'y', 'columns', 'cells', 'equalScales', 'maxPoints']),
    labels: labels === undefined ? null : checkLabels(labels, n),
    centroids: centroids === undefined ? { data: new Float64Array(0), n: 0, d } : checkCentroids(centroids, d),
    view,
    x: optionalText('x', x) ?? view.names[0],
    y: optionalText('y', y) ?? view.names[1] ?? '',
    cells: cells === true,
    equalScales: flag('equalScales', equalScales),
    maxPoints: checkInteger('maxPoints', maxPoints, 1),
  }
}

/** The columns where they can be shown as they are. */
function allColumns(d: number): readonly number[] | null {
  return d === 1 ? [0] : d === 2 ? [0, 1] : null
}

function checkColumns(columns: readonly number[], d: number): readonly number[] {
  if (!Array.isArray(columns)) throw new TypeError(`columns must be one or two indices, got ${show(columns)}`)
  if (columns.length !== 1 && columns.length !== 2) {
    throw new RangeError(`columns must be one or two indices, got ${columns.length}`)
  }
  return columns.map((column, j) => checkInteger(`columns[${j}]`, column, 0, d - 1, `d - 1 = ${d - 1}`))
}

function checkLabels(labels: ArrayLike<number | string>, n: number): ArrayLike<number | string> {
  checkList('labels', labels)
  if (labels.length !== n) throw new RangeError(`labels must have n = ${n} entries, got ${labels.length}`)
  for (let i = 0; i < n; i++) {
    const label: unknown = labels[i]
    if (typeof label !== 'string' && !Number.isInteger(label)) {
      throw new TypeError(`labels[${i}] must be an integer or a string, got ${show(label)}`)
    }
  }
  return labels
}

/** Centroids as points; `name` is what errors call them. */
export function checkCentroids(centroids: ArrayLike<number>, d: number, name = 'centroids'): Points {
  checkList(name, centroids)
  if (centroids.length === 0 || centroids.length % d !== 0) {
    throw new RangeError(`${name} must have k * d values with d = ${d}, got ${centroids.length}`)
  }
  for (let p = 0; p < centroids.length; p++) {
    if (isDrawable(centroids[p])) continue
    throw new RangeError(`${name}[${p}] must be finite (and at most 1e300 in size), got ${show(centroids[p])}`)
  }
  return { data: Float64Array.from(centroids), n: centroids.length / d, d }
}

function checkList(name: string, list: ArrayLike<unknown>): void {
  if (typeof list !== 'object' || list === null || typeof list.length !== 'number') {
    throw new TypeError(`${name} must be an array, got ${show(list)}`)
  }
}
