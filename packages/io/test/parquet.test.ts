import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatParquet, readParquet, readPoints, writeParquet } from '@kentro/io'
import type { Progress } from '@kentro/io'
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ColumnSource } from 'hyparquet-writer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cuts, flips, gzip, outcomes, patched, rowsOf } from './helpers.ts'

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>
const file = (columnData: ColumnSource[], options: Options = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...options }))

const n = 50
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => Math.sqrt(p) - 3), n, d: 2 }
const labels = Array.from({ length: n }, (_, i) => ['a', 'bé', ''][i % 3])

let folder: string
let bytes: Uint8Array
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kentro-parquet-'))
  bytes = await formatParquet(points, { columns: ['width', 'height'], labels, label: 'kind' })
})
afterAll(() => rm(folder, { recursive: true }))

describe('readParquet', () => {
  it('reads back what formatParquet writes', async () => {
    const table = { points, labels, columns: ['width', 'height'], leftOut: [] }
    expect(await readParquet(bytes, { label: 'kind' })).toEqual(table)
    expect(await readPoints(gzip(bytes), { label: 2 })).toEqual(table)
    expect(await readParquet(await formatParquet([[1, 2]], { labels: [7] }), { label: 'label' })).toMatchObject({
      labels: ['7'],
    })
  })

  it('keeps float32 where all columns are float32', async () => {
    const small = { data: Float32Array.of(0.1, 2, 3, 4), n: 2, d: 2 }
    expect((await readParquet(await formatParquet(small))).points).toEqual(small)
    const mixed = file([
      { name: 'x', data: [0.5], type: 'FLOAT' },
      { name: 'y', data: [0.1], type: 'DOUBLE' },
    ])
    expect((await readParquet(mixed)).points.data).toEqual(Float64Array.of(0.5, 0.1))
  })

  it('chooses columns by name, by index, or those that hold numbers', async () => {
    expect((await readParquet(bytes, { columns: ['height', 0] })).columns).toEqual(['height', 'width'])
    expect(await readParquet(bytes, { columns: 'numeric' })).toMatchObject({
      columns: ['width', 'height'],
      leftOut: ['kind'],
    })
    await expect(readParquet(bytes, { label: 'knid' })).rejects.toThrow("bytes: no column 'knid'; did you mean 'kind'?")
    await expect(readParquet(bytes)).rejects.toThrow(
      "bytes, column 'kind': must hold numbers, got UTF8 (a column of labels",
    )
  })

  it('takes integers and booleans for numbers, and refuses dates', async () => {
    const mixed = file([
      { name: 'i', data: Int32Array.of(-1, 2) },
      { name: 'l', data: [2n ** 40n, -5n], type: 'INT64' },
      { name: 'b', data: [true, false] },
      { name: 't', data: [new Date(0), new Date(1)], type: 'TIMESTAMP' },
    ])
    const table = await readParquet(mixed, { columns: 'numeric', label: 't' })
    expect(rowsOf(table.points)).toEqual([
      [-1, 2 ** 40, 1],
      [2, -5, 0],
    ])
    expect(table.labels).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.001Z'])
    await expect(readParquet(mixed)).rejects.toThrow("column 't': must hold numbers, got TIMESTAMP")
  })

  it('reads groups of rows, pages and encodings of every kind', async () => {
    const x = Array.from({ length: 1000 }, (_, i) => i % 7)
    const y = Array.from({ length: 1000 }, (_, i) => i * i)
    for (const options of [{ rowGroupSize: 300 }, { pageSize: 64 }, { rowGroupSize: [1, 999], pageSize: 500 }]) {
      const made = file(
        [
          { name: 'x', data: x, type: 'DOUBLE' },
          { name: 'y', data: y, type: 'INT32' },
        ],
        options,
      )
      const table = await readParquet(made)
      expect(rowsOf(table.points)).toEqual(x.map((value, i) => [value, y[i]]))
    }
    const split = file([
      { name: 'x', data: x, type: 'DOUBLE', encoding: 'BYTE_STREAM_SPLIT' },
      { name: 'y', data: y, type: 'INT32', encoding: 'DELTA_BINARY_PACKED' },
    ])
    expect(rowsOf((await readParquet(split)).points)).toEqual(x.map((value, i) => [value, y[i]]))
  })

  it('reads gzip, and what the option compressors can decompress', async () => {
    const column = [{ name: 'x', data: Array.from({ length: 100 }, (_, i) => i % 3), type: 'DOUBLE' as const }]
    const zipped = file(column, { codec: 'GZIP', compressors: { GZIP: (data) => gzipSync(data) } })
    expect((await readParquet(zipped)).points.n).toBe(100)
    const other = file(column, { codec: 'ZSTD', compressors: { ZSTD: (data) => deflateRawSync(data) } })
    const compressors = { ZSTD: (data: Uint8Array) => Uint8Array.from(inflateRawSync(data)) }
    expect((await readParquet(other, { compressors })).points.n).toBe(100)
    expect((await readPoints(other, { compressors })).points.n).toBe(100)
    await expect(readParquet(other)).rejects.toThrow(
      'bytes must be compressed by SNAPPY or GZIP or not at all, got ZSTD: install hyparquet-compressors and pass its compressors',
    )
    await expect(readParquet(other, { compressors: 5 as never })).rejects.toThrow(
      'compressors must be an object of functions, got 5',
    )
  })

  it('leaves out an index that pandas wrote, unless it is asked for', async () => {
    const indexed = file([
      { name: 'x', data: [1, 2], type: 'DOUBLE' },
      { name: '__index_level_0__', data: [5n, 6n], type: 'INT64' },
    ])
    expect(await readParquet(indexed)).toMatchObject({ columns: ['x'], leftOut: ['__index_level_0__'] })
    expect(await readParquet(indexed, { label: '__index_level_0__' })).toMatchObject({
      columns: ['x'],
      leftOut: [],
      labels: ['5', '6'],
    })
    expect((await readParquet(indexed, { columns: [1] })).columns).toEqual(['__index_level_0__'])
  })

  it('reads of a path only what is asked for, and tells how far it is', async () => {
    const path = join(folder, 'points.parquet')
    await writeFile(path, bytes)
    const seen: Progress[] = []
    const table = await readParquet(path, { label: 'kind', onProgress: (progress) => void seen.push({ ...progress }) })
    expect(table).toMatchObject({ points, labels })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every(({ total }) => total === bytes.length)).toBe(true)
    const stop = () => {
      throw new Error('enough')
    }
    await expect(readPoints(path, { label: 'kind', onProgress: stop })).rejects.toThrow(new Error('enough'))
    await expect(readParquet(join(folder, 'missing.parquet'))).rejects.toThrow(
      'must be a file that can be read, got ENOENT',
    )
  })
})

describe('readParquet: errors', () => {
  it('name row and column of a value that is missing, not finite or too large', async () => {
    const read = (...columnData: ColumnSource[]) => readParquet(file(columnData), { name: 'x.parquet' })
    const x: ColumnSource = { name: 'x', data: [1, 2, 3], type: 'DOUBLE' }
    await expect(read(x, { name: 'y', data: [1, null, 3], type: 'DOUBLE' })).rejects.toThrow(
      "x.parquet, row 1 (from 0), column 'y': must be a finite number, got null",
    )
    await expect(read(x, { name: 'y', data: [1, 2, NaN], type: 'DOUBLE' })).rejects.toThrow(
      "row 2 (from 0), column 'y'",
    )
    await expect(read({ name: 'id', data: [2n ** 60n], type: 'INT64' })).rejects.toThrow(
      'must be a finite number below 2^53, got 1152921504606846976n',
    )
    await expect(read({ name: 'x', data: [[1, 2]] })).rejects.toThrow("column 'x': must hold numbers, got")
  })

  it('name a file that is cut off or of another kind', async () => {
    const whole = 'x.parquet must be a whole and sound Parquet file, got '
    await expect(readParquet(bytes.slice(0, -1), { name: 'x.parquet' })).rejects.toThrow(`${whole}file invalid`)
    await expect(readParquet(new TextEncoder().encode('1,2\n3,4'), { name: 'x.parquet' })).rejects.toThrow(
      'x.parquet must be a Parquet file, got text',
    )
    for (const short of cuts(bytes, 13).slice(1))
      await expect(readPoints(short, { label: 'kind' })).rejects.toThrow(RangeError)
  })

  it('are RangeErrors wherever a byte is wrong, or the points are finite', async () => {
    const { tables, errors } = await outcomes(flips(bytes, 5), (flipped) => readPoints(flipped, { label: 'kind' }))
    expect(new Set(errors)).toEqual(new Set(['RangeError']))
    expect(tables.every((table) => table.points.data.every(Number.isFinite))).toBe(true)
  })

  it('name columns and pages that cannot be as long as they say', async () => {
    const plain = file([{ name: 'x', data: Float64Array.of(1, 2, 3), type: 'DOUBLE' }], {
      codec: 'UNCOMPRESSED',
      statistics: false,
    })
    // The header of its page: version 2, then the sizes of the page and the number of its values as zigzag integers.
    expect([...plain.subarray(4, 13)]).toEqual([0x15, 6, 0x15, 52, 0x15, 52, 0x5c, 0x15, 6])
    const lie = (at: number, value: number) => readParquet(patched(plain, at, value))
    await expect(lie(9, 62)).rejects.toThrow('got page of 31 bytes that are said to become 26')
    await expect(lie(7, 126)).rejects.toThrow(RangeError)
    await expect(lie(9, 51)).rejects.toThrow('got page of -26 bytes that are said to become 26')
    await expect(lie(12, 8)).rejects.toThrow('got page of 4 values where 3 are left')
    await expect(lie(12, 4)).rejects.toThrow(RangeError)
  })
})

describe('formatParquet', () => {
  it('refuses names that do not fit or do not differ, and labels that are none', async () => {
    await expect(formatParquet([[1, 2]], { columns: ['a'] })).rejects.toThrow('columns must have d = 2 names, got 1')
    await expect(formatParquet([[1, 2]], { columns: ['a', 'a'] })).rejects.toThrow(
      "columns must have names that differ, got 'a' twice",
    )
    await expect(formatParquet([[1]], { columns: ['label'], labels: [1] })).rejects.toThrow("got 'label' twice")
    await expect(formatParquet([[1]], { labels: [1, 2] })).rejects.toThrow('labels must have n = 1 entries, got 2')
    await expect(formatParquet([[1]], { labels: [NaN] })).rejects.toThrow(
      'labels[0] must be a string or a finite number, got NaN',
    )
    await expect(formatParquet([[Infinity]])).rejects.toThrow('points[0][0] must be finite, got Infinity')
  })

  it('writes a file at once or not at all', async () => {
    const path = join(folder, 'written.parquet')
    await writeParquet(path, points)
    expect((await readParquet(path)).points).toEqual(points)
    await expect(writeParquet(path, [[NaN]])).rejects.toThrow('points[0][0] must be finite')
    expect((await readParquet(path)).points).toEqual(points)
  })
})
