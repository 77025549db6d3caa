import { formatNpy, parseNpy, readNpy, readPoints } from '@kentro/io'
import type { NpySource } from '@kentro/io'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, cuts, flips, gzip, join, outcomes } from './helpers.ts'

/** A .npy file by hand: version 1 unless told otherwise. */
function npy(header: string, values: ArrayBufferView | number[], version = 1): Uint8Array {
  const text = bytesOf(`${header.padEnd(60)}\n`)
  const size = version === 1 ? [text.length, 0] : [text.length, 0, 0, 0]
  const view = Array.isArray(values)
    ? Uint8Array.from(values)
    : new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  return join(Uint8Array.of(0x93, ...bytesOf('NUMPY'), version, 0, ...size), text, view)
}

const header = (type: string, shape: string, fortran = 'False') =>
  `{'descr': '${type}', 'fortran_order': ${fortran}, 'shape': (${shape}), }`

const square = npy(header('<f8', '2, 2'), Float64Array.of(1, 2, 3, 4))

describe('parseNpy', () => {
  it('gives values and shape', () => {
    expect(parseNpy(square)).toEqual({ data: Float64Array.of(1, 2, 3, 4), shape: [2, 2] })
    expect(parseNpy(Uint8Array.from(square).buffer)).toEqual(parseNpy(square))
    expect(parseNpy(npy(header('<f4', '3,'), Float32Array.of(1, 2, 3)))).toEqual({
      data: Float32Array.of(1, 2, 3),
      shape: [3],
    })
    expect(parseNpy(npy(header('<f8', ''), Float64Array.of(5)))).toEqual({ data: Float64Array.of(5), shape: [] })
    expect(parseNpy(npy(header('<f8', '0, 3'), []))).toEqual({ data: new Float64Array(0), shape: [0, 3] })
  })

  it('reads all versions, and headers in another order', () => {
    for (const version of [2, 3])
      expect(parseNpy(npy(header('<f8', '1, 1'), Float64Array.of(7), version)).shape).toEqual([1, 1])
    const other = `{'shape': (1, 1), 'fortran_order': False, 'descr': '<f8'}`
    expect(parseNpy(npy(other, Float64Array.of(7)))).toEqual({ data: Float64Array.of(7), shape: [1, 1] })
  })

  it('reads values of every size where they are not aligned', () => {
    const shifted = join(Uint8Array.of(0), square)
    expect(parseNpy(shifted.subarray(1)).data).toEqual(Float64Array.of(1, 2, 3, 4))
  })

  it.each<[type: string, bytes: number[], values: ArrayLike<number>]>([
    ['<i4', [1, 0, 0, 0, 255, 255, 255, 255], Int32Array.of(1, -1)],
    ['>i4', [0, 0, 0, 1, 255, 255, 255, 254], Int32Array.of(1, -2)],
    ['<u4', [255, 255, 255, 255], Uint32Array.of(4294967295)],
    ['<i2', [254, 255], Int16Array.of(-2)],
    ['>u2', [1, 0], Uint16Array.of(256)],
    ['|i1', [255], Int8Array.of(-1)],
    ['|u1', [255], Uint8Array.of(255)],
    ['|b1', [1, 0], Uint8Array.of(1, 0)],
    ['<i8', [255, 255, 255, 255, 255, 255, 255, 255], Float64Array.of(-1)],
    ['>u8', [0, 0, 0, 1, 0, 0, 0, 0], Float64Array.of(4294967296)],
    ['>f8', [0x3f, 0xf8, 0, 0, 0, 0, 0, 0], Float64Array.of(1.5)],
    ['>f4', [0xc0, 0, 0, 0], Float32Array.of(-2)],
    ['<f2', [0, 0x3c, 0, 0xc0, 0xff, 0x7b, 1, 0, 0, 0x80], Float32Array.of(1, -2, 65504, 2 ** -24, -0)],
    ['<f2', [0, 0x7c, 0, 0xfc, 1, 0x7c], Float32Array.of(Infinity, -Infinity, NaN)],
  ])('reads %s', (type, bytes, values) => {
    expect(parseNpy(npy(header(type, `${values.length},`), bytes)).data).toEqual(values)
  })

  it('transposes matrices in Fortran order', () => {
    const fortran = npy(header('<f8', '2, 3', 'True'), Float64Array.of(1, 4, 2, 5, 3, 6))
    expect(parseNpy(fortran)).toEqual({ data: Float64Array.of(1, 2, 3, 4, 5, 6), shape: [2, 3] })
    expect(parseNpy(npy(header('<i4', '2,', 'True'), Int32Array.of(1, 2))).data).toEqual(Int32Array.of(1, 2))
    expect(() => parseNpy(npy(header('|u1', '1, 1, 1', 'True'), [1]))).toThrow(
      'bytes must be in C order where it has more than 2',
    )
  })

  it('copies the values', () => {
    const bytes = square.slice()
    const { data } = parseNpy(bytes)
    bytes.fill(0)
    expect([...data]).toEqual([1, 2, 3, 4])
  })

  it('reads back what formatNpy writes, of any type and shape', () => {
    const values = fc.oneof(
      fc.float64Array({ maxLength: 20 }),
      fc.float32Array({ maxLength: 20 }),
      fc.int32Array({ maxLength: 20 }),
      fc.uint32Array({ maxLength: 20 }),
      fc.int16Array({ maxLength: 20 }),
      fc.uint16Array({ maxLength: 20 }),
      fc.int8Array({ maxLength: 20 }),
      fc.uint8Array({ maxLength: 20 }),
    )
    fc.assert(
      fc.property(values, (data) => {
        expect(parseNpy(formatNpy(data))).toEqual({ data, shape: [data.length] })
        const shape = [1, data.length, 1]
        expect(parseNpy(formatNpy({ data, shape }))).toEqual({ data, shape })
      }),
      { seed: 1 },
    )
  })
})

describe('parseNpy: errors', () => {
  const parse = (bytes: Uint8Array) => () => parseNpy(bytes, { name: 'x.npy' })

  it('name a header that says more or less than there is, before room is made for it', () => {
    const values = Float64Array.of(1, 2, 3, 4)
    expect(parse(npy(header('<f8', '1000000000, 1000000'), values))).toThrow(
      'x.npy must hold 1000000000000000 values (1000000000 x 1000000) of 8 bytes, as its header says, got 32 bytes',
    )
    expect(parse(npy(header('<f8', '2, 1'), values))).toThrow('x.npy must hold 2 values (2 x 1) of 8 bytes')
    expect(parse(npy(header('<f4', '2, 2'), values))).toThrow('of 4 bytes, as its header says, got 32 bytes')
    const long = square.slice()
    long[8] = 255
    expect(parse(long)).toThrow(`x.npy must be a whole .npy file, got a header of 265 bytes in ${square.length}`)
  })

  it('name a file that is cut off anywhere', () => {
    for (const bytes of cuts(square, 1))
      expect(parse(bytes)).toThrow(/^x.npy must (be a whole .npy file|hold 4 values)/)
  })

  it('are RangeErrors wherever a byte is wrong, or the values are as many bytes', async () => {
    const { tables, errors } = await outcomes(flips(square, 1), async (bytes) => parseNpy(bytes))
    expect(new Set(errors)).toEqual(new Set(['RangeError']))
    expect(tables.every(({ data }) => data.byteLength === 32)).toBe(true)
  })

  it('name types that are no real numbers, and integers that float64 does not hold', () => {
    const values = new Float64Array(2)
    for (const type of ['<c16', '|O', '<U4', '<M8[ns]', '|S8', '<f16', 'x']) {
      expect(parse(npy(header(type, '1,'), values))).toThrow(
        `x.npy must hold real numbers of up to 64 bits, got values of type '${type}'`,
      )
    }
    const fields = `{'descr': [('x', '<f8'), ('y', '<f8')], 'fortran_order': False, 'shape': (1,)}`
    expect(parse(npy(fields, values))).toThrow('x.npy must hold values of one type, got fields')
    expect(parse(npy(header('<i8', '1,'), BigInt64Array.of(2n ** 53n)))).toThrow(
      'must be a finite number below 2^53, got 9007199254740992n',
    )
  })

  it('name what is no .npy file', () => {
    expect(parse(bytesOf('1,2\n3,4'))).toThrow('x.npy must be a whole .npy file, got other bytes at its beginning')
    expect(parse(npy('{}', []))).toThrow('got a header that is broken')
    expect(() => parseNpy('x' as never)).toThrow(
      new TypeError("bytes must be an ArrayBuffer or a view of one, got 'x'"),
    )
  })
})

describe('readNpy', () => {
  it('gives points: float32 as it is, other numbers as float64', async () => {
    expect(await readNpy(square)).toEqual({
      points: { data: Float64Array.of(1, 2, 3, 4), n: 2, d: 2 },
      labels: null,
      columns: ['x0', 'x1'],
      leftOut: [],
    })
    expect((await readNpy(formatNpy({ data: Float32Array.of(1, 2), shape: [1, 2] }))).points.data).toBeInstanceOf(
      Float32Array,
    )
    expect((await readNpy(npy(header('|u1', '1, 2'), [3, 4]))).points.data).toEqual(Float64Array.of(3, 4))
  })

  it('takes one dimension for one column', async () => {
    expect((await readNpy(formatNpy(Int32Array.of(5, 6)))).points).toEqual({ data: Float64Array.of(5, 6), n: 2, d: 1 })
  })

  it('chooses columns and labels by index', async () => {
    const bytes = formatNpy([
      [1, 2, 0],
      [3, 4, 1],
    ])
    const table = await readNpy(bytes, { columns: [1], label: 2 })
    expect(table).toEqual({
      points: { data: Float64Array.of(2, 4), n: 2, d: 1 },
      labels: ['0', '1'],
      columns: ['x1'],
      leftOut: ['x0'],
    })
    await expect(readNpy(bytes, { label: 3 })).rejects.toThrow('bytes: no column 3; columns: 0 to 2')
  })

  it('is what readPoints does with such bytes, compressed or not', async () => {
    for (const bytes of [square, gzip(square)]) expect(await readPoints(bytes)).toEqual(await readNpy(square))
  })

  it('does not keep the bytes it was given', async () => {
    const bytes = square.slice()
    const { points } = await readNpy(bytes)
    bytes.fill(0)
    expect([...points.data]).toEqual([1, 2, 3, 4])
  })

  it('names row and column of a value that is not finite', async () => {
    const bytes = formatNpy({ data: Float64Array.of(1, 2, 3, NaN), shape: [2, 2] })
    await expect(readNpy(bytes, { name: 'x.npy' })).rejects.toThrow(
      "x.npy, row 1 (from 0), column 'x1': must be a finite number, got NaN",
    )
    expect((await readNpy(bytes, { columns: [0] })).points.n).toBe(2)
  })

  it('refuses arrays that are no points', async () => {
    const read = (source: NpySource) => readNpy(formatNpy(source), { name: 'x.npy' })
    const message = 'x.npy must have a shape of n or n x d with at least one value, got '
    await expect(read({ data: new Float64Array(8), shape: [2, 2, 2] })).rejects.toThrow(`${message}(2, 2, 2)`)
    await expect(read({ data: new Float64Array(1), shape: [] })).rejects.toThrow(`${message}()`)
    await expect(read(new Float64Array(0))).rejects.toThrow(`${message}(0)`)
    await expect(read({ data: new Float64Array(0), shape: [3, 0] })).rejects.toThrow(`${message}(3, 0)`)
  })
})

describe('formatNpy', () => {
  it('writes a header that numpy aligns', () => {
    const bytes = formatNpy([[1, 2]])
    const text = new TextDecoder().decode(bytes.subarray(10, 128))
    expect(text.trimEnd()).toBe("{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }")
    expect([text.length, text.endsWith(' \n'), bytes.length]).toEqual([118, true, 144])
    expect(new TextDecoder().decode(formatNpy(Uint8Array.of(1, 2)))).toContain(
      "'descr': '|u1', 'fortran_order': False, 'shape': (2,), }",
    )
  })

  it('takes points in every form', () => {
    const bytes = formatNpy([
      [1, 2],
      [3, 4],
    ])
    expect(formatNpy({ data: Float64Array.of(1, 2, 3, 4), n: 2, d: 2 })).toEqual(bytes)
    expect(formatNpy({ data: [1, 2, 3, 4], shape: [2, 2] })).toEqual(bytes)
    expect(formatNpy(Float64Array.of(0, 1, 2, 3, 4).subarray(1))).toEqual(formatNpy(Float64Array.of(1, 2, 3, 4)))
  })

  it('refuses what is none', () => {
    const format = (source: unknown) => () => formatNpy(source as NpySource)
    expect(format({ data: new Float64Array(3), shape: [2, 2] })).toThrow(
      'source must have a shape of its 3 values, got (2, 2)',
    )
    expect(format({ data: new Float64Array(4), shape: [-2, -2] })).toThrow('source must have a shape of its 4 values')
    expect(format([[1, NaN]])).toThrow('source[0][1] must be finite, got NaN')
    expect(format([1, 2])).toThrow('source[0] must be an array of coordinates')
    expect(format('x')).toThrow("source must be rows, { data, shape: [n, d] } or Points, got 'x'")
    expect(format(null)).toThrow(TypeError)
  })
})
