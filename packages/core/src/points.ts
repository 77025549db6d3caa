import { show } from './check.ts'
import { checkValues, fromFlat, fromPoints } from './from-flat.ts'
import { fromRows } from './from-rows.ts'
import { areFinite, checkRanges, columnRanges } from './ranges.ts'
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
  const view = layOut(source, name)
  return trust(view.data === (source as Points).data ? { ...view, data: view.data.slice() } : view, undefined, name)
}

/**
 * Points as points() makes them, but over the caller's own array where that is flat and floating: for the length of a call,
 * in which the caller must not change it.
 */
export function borrowPoints(source: PointsLike, name = 'points'): Points {
  return trust(layOut(source, name), undefined, name)
}

/** Points over the caller's own array where that is flat and floating, else over a copy; values are checked. */
export function toPoints(source: PointsLike, name = 'points'): Points {
  const view = layOut(source, name)
  return view.data === (source as Points).data && !trusted.has(view) ? checkValues(view, name) : view
}

/**
 * Points over the caller's own array where that is flat and floating, whose values are not read yet, else over a copy: for who
 * reads them next, and calls `trust`.
 */
export function layOut(source: PointsLike, name = 'points'): Points {
  if (trusted.has(source as Points)) return source as Points
  if (typeof source !== 'object' || source === null) throw notPoints(name, source)
  if (isMatrix(source)) return fromRows(source.to2DArray(), name)
  if ('shape' in source) return fromFlat(source, name)
  if ('n' in source && 'd' in source) return fromPoints(source, name)
  if (typeof (source as ArrayLike<unknown>).length === 'number') return fromRows(source, name)
  throw notPoints(name, source)
}

/**
 * The points that `layOut` made, checked: their ranges are kept, and they are not checked again.
 *
 * @param ranges those of `columnRanges`, should they be known
 * @throws TypeError or RangeError as points() does
 */
export function trust(points: Points, ranges?: Ranges, name = 'points'): Points {
  if (trusted.has(points)) return points
  const found = ranges ?? columnRanges(points.data, points.n, points.d)
  if (!areFinite(found)) checkValues(points, name)
  checkRanges(name, points.n, found)
  trusted.set(Object.freeze(points), found)
  return points
}

/** Whether these points are made by points(), or trusted. */
export function isTrusted(points: Points): boolean {
  return trusted.has(points)
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
