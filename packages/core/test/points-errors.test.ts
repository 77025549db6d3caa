import { points, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { describe, expect, it } from 'vitest'

/** Sixty rows of three, with one value or row replaced. */
function rowsWith(i: number, change: (row: unknown[]) => unknown): unknown[] {
  return Array.from({ length: 60 }, (_, at) => {
    const row = [at, at % 7, at / 3]
    return at === i ? change(row) : row
  })
}

const valueAt = (i: number, j: number, value: unknown) =>
  rowsWith(i, (row) => row.map((x, at) => (at === j ? value : x)))

const range = (message: string) => new RangeError(message)
const type = (message: string) => new TypeError(message)
const rowMajor = range('points must be in row-major (C) order from offset 0, got another layout: transpose or copy it')
const sparse = type('points must be dense, got a sparse matrix')
const notPoints = (shown: string) => type(`points must be rows, { data, shape: [n, d] } or Points, got ${shown}`)
const hint = '(one column is [[1], [2]]; a flat array is { data, shape: [n, d] })'

// oxlint-disable-next-line no-sparse-arrays
const hole = [1, , 3]
const four = [1, 2, 3, 4]

/** Refused by points and by toPoints, with this error. */
const refused: [title: string, source: unknown, error: Error][] = [
  ['NaN', valueAt(17, 2, NaN), range('points[17][2] must be finite, got NaN')],
  ['Infinity', valueAt(0, 0, Infinity), range('points[0][0] must be finite, got Infinity')],
  ['-Infinity', valueAt(59, 1, -Infinity), range('points[59][1] must be finite, got -Infinity')],
  ['undefined', valueAt(3, 1, undefined), type('points[3][1] must be a number, got undefined')],
  ['null', valueAt(3, 1, null), type('points[3][1] must be a number, got null')],
  ['a hole', [[1, 2, 3], hole], type('points[1][1] must be a number, got undefined')],
  ['a string', valueAt(5, 0, '1.5'), type("points[5][0] must be a number, got '1.5'")],
  ['a boolean', valueAt(5, 0, true), type('points[5][0] must be a number, got true')],
  ['a bigint', valueAt(5, 0, 2n), type('points[5][0] must be a number, got 2n')],
  ['a Date', valueAt(5, 0, new Date(0)), type('points[5][0] must be a number, got a Date')],
  ['an array in a row', [[1, [2, 3]]], type('points[0][1] must be a number, got an array of length 2')],
  [
    'a short row',
    rowsWith(9, (row) => row.slice(1)),
    range('points[9] must have d = 3 coordinates, as points[0] has, got 2'),
  ],
  [
    'a long row',
    rowsWith(9, (row) => [...row, 0]),
    range('points[9] must have d = 3 coordinates, as points[0] has, got 4'),
  ],
  ['a short first row', [[1], [1, 2]], range('points[1] must have d = 1 coordinates, as points[0] has, got 2')],
  ['an empty row', [[1], []], range('points[1] must have d = 1 coordinates, as points[0] has, got 0')],
  ['no rows', [], range('points must hold at least one point, got 0')],
  ['empty rows', [[], []], range('points[0] must have at least one coordinate, got 0')],
  ['rows without end', { length: Infinity }, range('points must hold at least one point, got Infinity')],
  ['half a row', { length: 1.5, 0: [1], 1: [2] }, range('points must hold at least one point, got 1.5')],
  ['a missing row', [[1], undefined, [2]], type('points[1] must be an array of coordinates, got undefined')],
  ['a row that is a string', [[1, 2], '12'], type("points[1] must be an array of coordinates, got '12'")],
  ['a row that is an object', [{ x: 1 }], type('points[0] must be an array of coordinates, got { x }')],
  ['numbers', [1, 2, 3], type(`points[0] must be an array of coordinates ${hint}, got 1`)],
  ['a typed array', Float64Array.of(1, 2), type(`points[0] must be an array of coordinates ${hint}, got 1`)],
  ['a number among rows', [[1], 2], type(`points[1] must be an array of coordinates ${hint}, got 2`)],
  ['rows of BigInt64Arrays', [BigInt64Array.of(1n, 2n)], type('points[0][0] must be a number, got 1n')],
  ['a BigInt64Array', { data: BigInt64Array.of(1n), shape: [1, 1] }, type('points[0][0] must be a number, got 1n')],
  ['undefined for points', undefined, notPoints('undefined')],
  ['null for points', null, notPoints('null')],
  ['a number for points', 3, notPoints('3')],
  ['a string for points', '1,2', notPoints("'1,2'")],
  ['a function for points', () => [[1]], notPoints('a function')],
  ['an object', {}, notPoints('an object')],
  ['a Map', new Map([[0, [1]]]), notPoints('a Map')],
  ['data without a shape', { data: four }, notPoints('{ data }')],
  ['a matrix with NaN', { to2DArray: () => [[1, NaN]] }, range('points[0][1] must be finite, got NaN')],
  ['too short data', { data: four, shape: [3, 2] }, range('points.data must have n * d = 3 * 2 = 6 values, got 4')],
  ['too long data', { data: four, shape: [1, 2] }, range('points.data must have n * d = 1 * 2 = 2 values, got 4')],
  [
    'rows as flat data',
    { data: [[1, 2]], shape: [1, 1] },
    type('points[0][0] must be a number, got an array of length 2'),
  ],
  ['no data', { shape: [1, 1] }, type('points.data must be a flat array of numbers, got undefined')],
  [
    'a string as data',
    { data: '1234', shape: [2, 2] },
    type("points.data must be a flat array of numbers, got '1234'"),
  ],
  ['NaN in data', { data: [1, 2, 3, NaN], shape: [2, 2] }, range('points[1][1] must be finite, got NaN')],
  [
    'NaN in a Float32Array',
    { data: Float32Array.of(1, NaN), shape: [1, 2] },
    range('points[0][1] must be finite, got NaN'),
  ],
  ['one number as shape', { data: four, shape: 4 }, type('points.shape must be [n, d], got 4')],
  ['three dimensions', { data: four, shape: [2, 2, 1] }, type('points.shape must be [n, d], got [2, 2, 1]')],
  ['one dimension', { data: four, shape: [4] }, type('points.shape must be [n, d], got [4]')],
  ['no points in shape', { data: [], shape: [0, 2] }, range('points.shape[0] must be an integer of at least 1, got 0')],
  [
    'half a column',
    { data: four, shape: [2, 2.5] },
    range('points.shape[1] must be an integer of at least 1, got 2.5'),
  ],
  [
    'a shape of strings',
    { data: four, shape: ['2', 2] },
    type("points.shape[0] must be an integer of at least 1, got '2'"),
  ],
  ['Points with a wrong n', { data: four, n: 3, d: 2 }, range('points.data must have n * d = 3 * 2 = 6 values, got 4')],
  ['Points with n = 0', { data: [], n: 0, d: 1 }, range('points.n must be an integer of at least 1, got 0')],
  ['Points with d = -1', { data: four, n: -4, d: -1 }, range('points.n must be an integer of at least 1, got -4')],
  ['Points with d = NaN', { data: four, n: 4, d: NaN }, range('points.d must be an integer of at least 1, got NaN')],
  ['Points without data', { n: 2, d: 2 }, type('points.data must be a flat array of numbers, got undefined')],
  ['Fortran order, as in .npy', { data: four, shape: [2, 2], fortran_order: true }, rowMajor],
  ['Fortran order, in camel case', { data: four, shape: [2, 2], fortranOrder: true }, rowMajor],
  ['order F', { data: four, shape: [2, 2], order: 'F' }, rowMajor],
  ['column-major order', { data: four, shape: [2, 2], order: 'column-major' }, rowMajor],
  ['a transposing stride', { data: four, shape: [2, 2], stride: [1, 2] }, rowMajor],
  ['mirrored columns', { data: four, shape: [2, 2], stride: [2, -1] }, rowMajor],
  ['transposing strides', { data: four, shape: [2, 2], strides: Int32Array.of(1, 2) }, rowMajor],
  ['an offset', { data: four, shape: [2, 2], stride: [2, 1], offset: 1 }, rowMajor],
  ['compressed sparse rows', { data: four, indices: [0, 1, 0, 1], indptr: [0, 2, 4], shape: [2, 2] }, sparse],
]

describe('points and toPoints', () => {
  for (const [title, source, error] of refused) {
    it(`refuse ${title}: ${error.message}`, () => {
      expect(() => points(source as PointsLike)).toThrow(error)
      expect(() => toPoints(source as PointsLike)).toThrow(error)
    })
  }

  it('call points what they are told', () => {
    for (const make of [points, toPoints]) {
      expect(() => make([[NaN]], 'start')).toThrow(range('start[0][0] must be finite, got NaN'))
      expect(() => make([[1], [1, 2]], 'start')).toThrow('start[1] must have d = 1 coordinates, as start[0] has, got 2')
      expect(() => make(null as never, 'start')).toThrow('start must be rows, ')
      expect(() => make({ data: [], shape: [1, 1] }, 'start')).toThrow(
        'start.data must have n * d = 1 * 1 = 1 values, got 0',
      )
    }
  })
})

describe('points', () => {
  it('refuses values so large that squared distances overflow', () => {
    const overflow = (span: number, j: number) =>
      range(
        `points must have spans whose squares can be summed in float64, got a span of ${span} in column ${j}: rescale the data`,
      )
    expect(() =>
      points([
        [0, 1e200],
        [0, -1e200],
      ]),
    ).toThrow(overflow(2e200, 1))
    expect(() => points([[-1.5e308], [1.5e308]])).toThrow(overflow(Infinity, 0))
    expect(() => points({ data: Float64Array.of(0, 1e155), shape: [2, 1] })).toThrow(overflow(1e155, 0))
    expect(() => points([[0], [1e153]])).not.toThrow()
  })

  it('refuses values so close together that all squared distances vanish', () => {
    const message =
      'points must have spans whose squares do not vanish in float64, got at most 1e-200: rescale the data'
    expect(() =>
      points([
        [0, 5],
        [1e-200, 5],
      ]),
    ).toThrow(range(message))
    expect(() =>
      points([
        [1e-200, 0],
        [0, 1],
      ]),
    ).not.toThrow()
  })

  it('takes large and small values that do not differ, or not by much', () => {
    expect(points([[1e300], [1e300]]).data).toEqual(Float64Array.of(1e300, 1e300))
    expect(points([[1e-200]]).data).toEqual(Float64Array.of(1e-200))
    expect(points([[1e8 + 1e-8], [1e8]]).n).toBe(2)
  })
})
