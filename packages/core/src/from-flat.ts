import { checkInteger, notFinite, show } from './check.ts'
import type { FlatPoints, Points } from './points.ts'

/** Points over a flat array with its shape, neither copied nor read where it is floating; `name` is what errors call them. */
export function fromFlat(source: FlatPoints, name: string): Points {
  const { data, shape } = source
  if (!Array.isArray(shape) || shape.length !== 2) {
    throw new TypeError(
      `${name}.shape must be [n, d], got ${Array.isArray(shape) ? `[${shape.join(', ')}]` : show(shape)}`,
    )
  }
  const n = checkInteger(`${name}.shape[0]`, shape[0], 1)
  const d = checkInteger(`${name}.shape[1]`, shape[1], 1)
  checkLayout(source as unknown as Record<string, unknown>, d, name)
  return layOutFlat(data, n, d, name)
}

const ROW_MAJOR: unknown[] = ['C', 'c', 'row-major']

/** Refuses what other libraries' matrices say of a layout that is not plain row-major. */
function checkLayout(source: Record<string, unknown>, d: number, name: string): void {
  if ('indices' in source || 'indptr' in source) throw new TypeError(`${name} must be dense, got a sparse matrix`)
  const { stride, strides = stride, offset = 0, order, fortranOrder = false, fortran_order = fortranOrder } = source
  const [rows, columns] = typeof strides === 'object' && strides !== null ? (strides as number[]) : [d, 1]
  const named = typeof order === 'string' && !ROW_MAJOR.includes(order)
  if (fortran_order || named || rows !== d || columns !== 1 || offset !== 0) {
    throw new RangeError(
      `${name} must be in row-major (C) order from offset 0, got another layout: transpose or copy it`,
    )
  }
}

/** Points over those of a caller, neither copied nor read where their data is floating; `name` is what errors call them. */
export function fromPoints(source: Points, name: string): Points {
  const n = checkInteger(`${name}.n`, source.n, 1)
  const d = checkInteger(`${name}.d`, source.d, 1)
  return layOutFlat(source.data, n, d, name)
}

function layOutFlat(data: ArrayLike<number>, n: number, d: number, name: string): Points {
  if (typeof data !== 'object' || data === null || typeof data.length !== 'number') {
    throw new TypeError(`${name}.data must be a flat array of numbers, got ${show(data)}`)
  }
  if (data.length !== n * d) {
    throw new RangeError(`${name}.data must have n * d = ${n} * ${d} = ${n * d} values, got ${data.length}`)
  }
  if (data instanceof Float64Array || data instanceof Float32Array) return { data, n, d }
  const values = new Float64Array(n * d)
  for (let p = 0; p < data.length; p++) values[p] = checkFinite(data[p], p, d, name)
  return { data: values, n, d }
}

function checkFinite(value: unknown, p: number, d: number, name: string): number {
  if (typeof value === 'number' && value - value === 0) return value
  throw notFinite(`${name}[${Math.floor(p / d)}][${p % d}]`, value)
}

/** Points whose values are finite, all of them read; an error names the first that is not. */
export function checkValues(points: Points, name: string): Points {
  const { data, d } = points
  if (!allFinite(data)) for (let p = 0; p < data.length; p++) checkFinite(data[p], p, d, name)
  return points
}

/** Whether there is no NaN and no infinity: with these a difference of a value and itself is no 0. */
function allFinite(data: Float64Array | Float32Array): boolean {
  const even = data.length - (data.length & 3)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let p = 0; p < even; p += 4) {
    a += data[p] - data[p]
    b += data[p + 1] - data[p + 1]
    c += data[p + 2] - data[p + 2]
    d += data[p + 3] - data[p + 3]
  }
  for (let p = even; p < data.length; p++) a += data[p] - data[p]
  return a + b + c + d === 0
}
