import { columnRanges, points, rangesOf, toPoints } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { describe, expect, it } from 'vitest'

const flat = [1, 2, 3, 4, 5, 6]
const rows = () => [
  [1, 2],
  [3, 4],
  [5, 6],
]
const shape = [3, 2] as const
const pair = (x: number, y: number) => ({ length: 2, 0: x, 1: y })

/** As those of ml-matrix. */
const matrix = { rows: 3, columns: 2, to2DArray: rows }

const forms: Record<string, () => PointsLike> = {
  'rows of arrays': rows,
  'rows of Float64Arrays': () => rows().map((row) => Float64Array.from(row)),
  'rows of Float32Arrays': () => rows().map((row) => Float32Array.from(row)),
  'rows of Int32Arrays': () => rows().map((row) => Int32Array.from(row)),
  'rows of different kinds': () => [[1, 2], Float64Array.of(3, 4), Uint8Array.of(5, 6)],
  'array-likes of array-likes': () => ({ length: 3, 0: pair(1, 2), 1: pair(3, 4), 2: pair(5, 6) }),
  'a flat array with its shape': () => ({ data: flat, shape }),
  'a flat Float64Array with its shape': () => ({ data: Float64Array.from(flat), shape }),
  'a flat Int32Array with its shape': () => ({ data: Int32Array.from(flat), shape }),
  'a flat Uint8ClampedArray with its shape': () => ({ data: Uint8ClampedArray.from(flat), shape }),
  'a flat array said to be row-major': () => ({ data: flat, shape, stride: [2, 1], offset: 0, order: [1, 0] }),
  'a flat array said to be in C order': () => ({ data: flat, shape, order: 'C', fortran_order: false }),
  'a matrix of ml-matrix': () => matrix,
  Points: () => ({ data: Float64Array.from(flat), n: 3, d: 2 }),
  'Points by points()': () => points(rows()),
}

describe('points and toPoints', () => {
  for (const [name, form] of Object.entries(forms)) {
    it(`take ${name} and leave them as they were`, () => {
      const [source, before] = [form(), structuredCloneOf(form())]
      for (const make of [points, toPoints]) {
        const made = make(source)
        expect({ ...made }).toEqual({ data: Float64Array.from(flat), n: 3, d: 2 })
      }
      expect(structuredCloneOf(source)).toEqual(before)
    })
  }

  it('take one point, one column, and one value', () => {
    expect({ ...points([[1, 2, 3]]) }).toEqual({ data: Float64Array.of(1, 2, 3), n: 1, d: 3 })
    expect({ ...points([[1], [2]]) }).toEqual({ data: Float64Array.of(1, 2), n: 2, d: 1 })
    expect({ ...points({ data: [7], shape: [1, 1] }) }).toEqual({ data: Float64Array.of(7), n: 1, d: 1 })
  })

  it('keep a flat Float32Array one, and make everything else Float64Arrays', () => {
    const data = Float32Array.from([0.1, 0.2])
    for (const make of [points, toPoints]) {
      expect(make({ data, shape: [1, 2] }).data).toEqual(data)
      expect(make({ data, n: 1, d: 2 }).data).toEqual(data)
      expect(make([data]).data).toEqual(Float64Array.of(data[0], data[1]))
    }
  })

  it('take a view into a longer buffer for what it shows', () => {
    const view = Float64Array.of(9, 1, 2, 3, 4, 5, 6, 9).subarray(1, 7)
    expect(points({ data: view, shape }).data).toEqual(Float64Array.from(flat))
    expect(points([view.subarray(0, 3), view.subarray(3)]).d).toBe(3)
  })
})

describe('points', () => {
  it('copies: nothing that happens to the source changes them', () => {
    const list = rows()
    const typed = rows().map((row) => Float64Array.from(row))
    const data = Float64Array.from(flat)
    const single = Float32Array.from(flat)
    const made = [
      points(list),
      points(typed),
      points({ data, shape }),
      points({ data, n: 3, d: 2 }),
      points({ data: single, shape }),
      points(toPoints({ data, shape })),
    ]
    for (const row of [...list, ...typed]) row[0] = 99
    for (const array of [data, single]) array.fill(99)
    for (const { data: copy } of made) expect([...copy]).toEqual(flat)
  })

  it('copies no more than the shown part of a buffer', () => {
    const view = new Float64Array(1000).subarray(10, 12)
    expect(points({ data: view, shape: [1, 2] }).data.buffer.byteLength).toBe(16)
  })

  it('gives back what it made, as toPoints does', () => {
    const made = points(rows())
    expect(points(made)).toBe(made)
    expect(toPoints(made)).toBe(made)
  })

  it('makes a record that cannot be changed', () => {
    const made = points(rows())
    expect(Object.isFrozen(made)).toBe(true)
    expect(Object.isFrozen(points({ data: Float64Array.from(flat), n: 3, d: 2 }))).toBe(true)
  })

  it('does not freeze the Points of a caller', () => {
    const source = { data: Float64Array.from(flat), n: 3, d: 2 }
    points(source)
    expect(Object.isFrozen(source)).toBe(false)
  })
})

describe('toPoints', () => {
  it('copies no flat array that is floating', () => {
    for (const data of [Float64Array.from(flat), Float32Array.from(flat)]) {
      expect(toPoints({ data, shape }).data).toBe(data)
      expect(toPoints({ data, n: 3, d: 2 }).data).toBe(data)
    }
  })

  it('looks at the values of Points that points() did not make, each time', () => {
    const source = { data: Float64Array.from(flat), n: 3, d: 2 }
    toPoints(source)
    source.data[3] = NaN
    expect(() => toPoints(source)).toThrow(new RangeError('points[1][1] must be finite, got NaN'))
  })
})

describe('rangesOf', () => {
  it('gives the ranges of the columns, kept or read', () => {
    const made = points(rows())
    expect(rangesOf(made)).toEqual(columnRanges(made.data, 3, 2))
    expect(rangesOf(made)).toBe(rangesOf(made))
    expect(rangesOf(toPoints(rows()))).toEqual(rangesOf(made))
  })
})

/** A copy of a source, whatever functions it has. */
function structuredCloneOf(source: PointsLike): unknown {
  return 'to2DArray' in source ? source.to2DArray() : structuredClone(source)
}
