import { show } from './check.ts'
import { fromFlat, fromPoints } from './from-flat.ts'
import { fromRows } from './from-rows.ts'
import { checkRanges, columnRanges } from './ranges.ts'
import type { Ranges } from './ranges.ts'

/** n points of d coordinates as a row-major matrix: coordinate j of point i is `data[i * d + j]`. */
export interface Points {
  readonly data: Float64Array | Float32Array
  readonly n: number
  readonly d: number
}

/** A flat array in row-major order with its shape, as readers of .npy files give it. */
export interface FlatPoints {
  readonly data: ArrayLike<number>
  readonly shape: readonly [n: number, d: number]
}

/** A matrix that can list its rows, as those of ml-matrix can. */
export interface MatrixLike {
  to2DArray(): ArrayLike<ArrayLike<number>>
}

/**
 * Accepted wherever points are: an array of rows (plain or typed arrays), a flat array with its shape, a matrix of
 * ml-matrix, or Points. Nothing is modified and no reference outlives the call.
 */
export type PointsLike = Points | ArrayLike<ArrayLike<number>> | FlatPoints | MatrixLike

/** Points whose values were checked and do not change any more, with their ranges. */
const trusted = new WeakMap<Points, Ranges>()

/**
 * Points (n x d) of their own: checked and copied once, and not checked again wherever they are passed. A Float32Array
 * stays one, everything else becomes a Float64Array. The data must not be changed afterwards.
 *
 * @param name what errors call them
 * @throws TypeError or RangeError if a value is no finite number (with its row and column), rows differ in length, the
 *   shape does not fit, there is no point or no coordinate, or squared distances would over- or underflow
 * @example
 * points([[1, 2], [3, 4]]) // { data: Float64Array [1, 2, 3, 4], n: 2, d: 2 }
 */
export function points(source: PointsLike, name = 'points'): Points {
  if (trusted.has(source as Points)) return source as Points
  const view = toPoints(source, name)
  return trust(view.data === (source as Points).data ? { ...view, data: view.data.slice() } : view, name)
}

/**
 * Points as points() makes them, but over the caller's own array where that is flat and floating: for the length of a call,
 * in which the caller must not change it.
 */
export function borrowPoints(source: PointsLike, name = 'points'): Points {
  return trusted.has(source as Points) ? (source as Points) : trust({ ...toPoints(source, name) }, name)
}

function trust(points: Points, name: string): Points {
  const ranges = columnRanges(points.data, points.n, points.d)
  checkRanges(name, points.n, ranges)
  trusted.set(Object.freeze(points), ranges)
  return points
}

/** Points over the caller's own array where that is flat and floating, else over a copy; values are checked. */
export function toPoints(source: PointsLike, name = 'points'): Points {
  if (trusted.has(source as Points)) return source as Points
  if (typeof source !== 'object' || source === null) throw notPoints(name, source)
  if (isMatrix(source)) return fromRows(source.to2DArray(), name)
  if ('shape' in source) return fromFlat(source, name)
  if ('n' in source && 'd' in source) return fromPoints(source, name)
  if (typeof (source as ArrayLike<unknown>).length === 'number') return fromRows(source, name)
  throw notPoints(name, source)
}

/** The ranges of the columns; kept for Points made by points(). */
export function rangesOf(source: Points): Ranges {
  return trusted.get(source) ?? columnRanges(source.data, source.n, source.d)
}

function notPoints(name: string, source: unknown): TypeError {
  return new TypeError(`${name} must be rows, { data, shape: [n, d] } or Points, got ${show(source)}`)
}

function isMatrix(source: PointsLike): source is MatrixLike {
  return typeof (source as Partial<MatrixLike>).to2DArray === 'function'
}
