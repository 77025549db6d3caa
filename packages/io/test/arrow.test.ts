import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatArrow, fromArrow, readArrow, readPoints, toArrow, writeArrow } from '@kentro/io'
import * as arrow from 'apache-arrow'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { checkIpc } from '../src/arrow/check-ipc.ts'
import { cuts, flips, gzip, inPieces, outcomes, patched, rowsOf } from './helpers.ts'

const n = 20
const points = { data: Float64Array.from({ length: 2 * n }, (_, p) => Math.sqrt(p) - 3), n, d: 2 }
const labels = Array.from({ length: n }, (_, i) => ['a', 'bé', ''][i % 3])
const options = { columns: ['width', 'height'], labels, label: 'kind' }

let folder: string
let file: Uint8Array
let stream: Uint8Array
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kentro-arrow-'))
  file = await formatArrow(points, options)
  const table = (await toArrow(points, options)) as arrow.Table
  stream = arrow.tableToIPC(new arrow.Table(table.schema, [...table.batches, ...table.batches]), 'stream')
})
afterAll(() => rm(folder, { recursive: true }))

describe('fromArrow', () => {
  it('gives points, labels and names', async () => {
    const table = { points, labels, columns: ['width', 'height'], leftOut: [] }
    expect(fromArrow(await toArrow(points, options), { label: 'kind' })).toEqual(table)
  })

  it('takes numbers of every kind, and float32 where all are', () => {
    const table = new arrow.Table({
      i: arrow.makeVector(Int8Array.of(-1, 2)),
      l: arrow.vectorFromArray([2n ** 40n, -5n], new arrow.Int64()),
      h: arrow.vectorFromArray([0.5, -2], new arrow.Float16()),
      b: arrow.vectorFromArray([true, false]),
      s: arrow.vectorFromArray(['u', 'v']),
      t: arrow.vectorFromArray([new Date(0), new Date(1)]),
    })
    expect(rowsOf(fromArrow(table, { columns: ['i', 'l', 'h', 'b'] }).points)).toEqual([
      [-1, 2 ** 40, 0.5, 1],
      [2, -5, -2, 0],
    ])
    expect(fromArrow(table, { columns: 'numeric', label: 's' })).toMatchObject({ labels: ['u', 'v'], leftOut: ['t'] })
    expect(() => fromArrow(table, { label: 's' })).toThrow(
      "table, column 't': must hold numbers, got Timestamp<MILLISECOND>",
    )
    const small = new arrow.Table({ x: arrow.makeVector(Float32Array.of(0.1, 2)) })
    expect(fromArrow(small).points.data).toEqual(Float32Array.of(0.1, 2))
  })

  it('joins batches', () => {
    const one = new arrow.Table({ x: arrow.makeVector(Float64Array.of(1, 2)) })
    const both = new arrow.Table(one.schema, [...one.batches, ...one.batches])
    expect([...fromArrow(both).points.data]).toEqual([1, 2, 1, 2])
  })

  it('names row and column of a value that is missing, not finite or too large', () => {
    const from = (x: arrow.Vector) => () => fromArrow(new arrow.Table({ x }), { name: 'query' })
    expect(from(arrow.vectorFromArray([1, null, 3], new arrow.Float64()))).toThrow(
      "query, row 1 (from 0), column 'x': must be a finite number, got null",
    )
    expect(from(arrow.makeVector(Float64Array.of(NaN)))).toThrow('got NaN')
    expect(from(arrow.makeVector(BigInt64Array.of(2n ** 53n)))).toThrow('below 2^53, got 9007199254740992n')
    expect(from(arrow.makeVector(new Float64Array(0)))).toThrow('query must hold at least one row, got none')
  })

  it('refuses what is no table', () => {
    for (const table of [null, {}, [[1]], 5])
      expect(() => fromArrow(table as never)).toThrow(/^table must be a table of apache-arrow, got /)
  })
})

describe('readArrow', () => {
  it('reads files and streams of any source', async () => {
    const read = await readArrow(file, { label: 'kind' })
    expect(read).toEqual({ points, labels, columns: ['width', 'height'], leftOut: [] })
    expect(await readPoints(inPieces(gzip(file), 100), { label: 'kind' })).toEqual(read)
    expect((await readPoints(stream, { label: 'kind' })).labels).toEqual([...labels, ...labels])
    const path = join(folder, 'points.arrow')
    await writeArrow(path, points, options)
    expect(await readPoints(path, { label: 'kind' })).toEqual(read)
  })

  it('is an error wherever file or stream is cut off, between batches too', async () => {
    for (const bytes of [file, stream]) {
      for (const short of cuts(bytes, 8).slice(2)) {
        await expect(readArrow(short, { label: 'kind' })).rejects.toThrow(
          /^bytes must be a whole and sound Arrow file or stream, got/,
        )
      }
    }
  })

  it('is a RangeError wherever a byte is wrong, or the points are finite', async () => {
    const { tables, errors } = await outcomes([...flips(file, 3), ...flips(stream, 7)], (flipped) =>
      readArrow(flipped, { label: 'kind' }),
    )
    expect(new Set(errors)).toEqual(new Set(['RangeError']))
    expect(tables.every((table) => table.points.data.every(Number.isFinite))).toBe(true)
  })

  it('is an error where metadata lead elsewhere or in circles', () => {
    const check =
      (at: number, ...values: number[]) =>
      () =>
        checkIpc(patched(stream, at, ...values))
    expect(() => checkIpc(stream)).not.toThrow()
    expect(() => checkIpc(file)).not.toThrow()
    expect(check(0, 0)).toThrow('no message where there must be one, at byte 0')
    expect(check(4, 255, 255, 255, 127)).toThrow('one that is cut off')
    expect(check(4, 255, 255, 255, 255)).toThrow('one that is cut off')
    expect(check(8, 255, 255, 255, 127)).toThrow('metadata that leads beyond its bytes')
    const end = file.length - 10
    expect(() => checkIpc(patched(file, end, 255, 255, 255, 127))).toThrow('a footer of 2147483647 bytes in')
    expect(() => checkIpc(patched(file, end, 255, 255, 255, 255))).toThrow('a footer of -1 bytes in')
  })
})

describe('without apache-arrow', () => {
  afterEach(() => {
    vi.doUnmock('apache-arrow')
    vi.resetModules()
  })

  it('a message says what to install, and fromArrow goes on', async () => {
    vi.resetModules()
    vi.doMock('apache-arrow', () => {
      throw new Error('Cannot find package')
    })
    const io = await import('@kentro/io')
    const advice = 'needs apache-arrow, which is not installed: npm install apache-arrow'
    await expect(io.readArrow(file)).rejects.toThrow(`reading bytes ${advice}`)
    await expect(io.readPoints(file)).rejects.toThrow(`reading bytes ${advice}`)
    await expect(io.toArrow(points)).rejects.toThrow(`toArrow ${advice}`)
    await expect(io.formatArrow(points)).rejects.toThrow(`formatArrow ${advice}`)
    expect(io.fromArrow(new arrow.Table({ x: arrow.makeVector(Float64Array.of(1)) })).points.n).toBe(1)
  })
})

describe('formatArrow', () => {
  it('refuses names that do not differ and labels that are none', async () => {
    await expect(formatArrow([[1, 2]], { columns: ['a', 'a'] })).rejects.toThrow(
      "columns must have names that differ, got 'a' twice",
    )
    await expect(toArrow([[1]], { labels: ['a', 'b'] })).rejects.toThrow('labels must have n = 1 entries, got 2')
  })
})
