import { formatNpz, parseNpz, readNpz, readPoints } from '@kentro/io'
import type { NpzSource } from '@kentro/io'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, cuts, flips, outcomes } from './helpers.ts'

const points = { data: Float64Array.of(1, 2, 3, 4, 5, 6), n: 3, d: 2 }
const bytes = formatNpz({ points, labels: Int32Array.of(0, 1, 1), names: ['a', '𝒳é', ''] })

describe('readNpz', () => {
  it('reads the only array of two dimensions, and labels by the name of theirs', async () => {
    expect(await readNpz(bytes)).toEqual({ points, labels: null, columns: ['x0', 'x1'], leftOut: [] })
    expect((await readNpz(bytes, { label: 'labels' })).labels).toEqual(['0', '1', '1'])
    expect(await readPoints(bytes, { label: 'names' })).toMatchObject({ points, labels: ['a', '𝒳é', ''] })
  })

  it('reads the array that is named', async () => {
    const two = formatNpz({ train: points, test: [[7, 8]] })
    expect((await readNpz(two, { member: 'test' })).points.n).toBe(1)
    await expect(readNpz(two)).rejects.toThrow(
      "bytes holds more than one array: choose it by the option member: 'train', 'test'",
    )
    await expect(readNpz(two, { member: 'tset' })).rejects.toThrow("no array 'tset'; did you mean 'test'?")
    expect((await readNpz(bytes, { member: 'labels' })).points).toMatchObject({ n: 3, d: 1 })
  })

  it('reads compressed arrays', async () => {
    expect(await readNpz(zipSync(unzipSync(bytes), { level: 9 }), { label: 'labels' })).toMatchObject({
      points,
      labels: ['0', '1', '1'],
    })
  })

  it('takes a column of the matrix for labels where no array has the name', async () => {
    expect(await readNpz(bytes, { label: 1 })).toMatchObject({ columns: ['x0'], labels: ['2', '4', '6'] })
    await expect(readNpz(bytes, { label: 'kind' })).rejects.toThrow("bytes/points: no column 'kind'")
  })

  it('refuses labels that are more or fewer than points, or no list', async () => {
    const wrong = formatNpz({
      points,
      labels: Int32Array.of(0, 1),
      pairs: [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
    })
    await expect(readNpz(wrong, { member: 'points', label: 'labels' })).rejects.toThrow(
      'bytes/labels must have n = 3 labels, as bytes/points has points, got 2',
    )
    await expect(readNpz(wrong, { member: 'points', label: 'pairs' })).rejects.toThrow(
      'bytes/pairs must have one dimension, got (3, 2)',
    )
  })

  it('refuses what is no .npz file', async () => {
    await expect(readNpz(bytesOf('1,2\n3,4'))).rejects.toThrow('bytes must be a .npz file, got text')
  })

  it('is an error wherever the file is cut off or a byte is wrong that counts, and never other points', async () => {
    for (const short of cuts(bytes, 11).slice(1)) await expect(readPoints(short)).rejects.toThrow(RangeError)
    const { tables, errors } = await outcomes(flips(bytes, 7), (flipped) => readPoints(flipped, { member: 'points' }))
    expect(new Set(errors)).toEqual(new Set(['RangeError']))
    for (const table of tables) expect(table.points).toEqual(points)
  })
})

describe('parseNpz', () => {
  it('gives all arrays by name', () => {
    const two = formatNpz({ points, labels: Int32Array.of(0, 1, 1) })
    expect(parseNpz(two)).toEqual({
      points: { data: points.data, shape: [3, 2] },
      labels: { data: Int32Array.of(0, 1, 1), shape: [3] },
    })
  })

  it('names the array that is wrong', () => {
    expect(() => parseNpz(bytes, { name: 'all.npz' })).toThrow('all.npz/names must hold real numbers')
    expect(() => parseNpz(bytesOf('no zip file, but long enough'))).toThrow(
      'bytes must be a whole zip file, got no directory',
    )
  })
})

describe('formatNpz', () => {
  it('gives the same bytes whenever it is called', () => {
    expect(formatNpz({ points, labels: Int32Array.of(0, 1, 1), names: ['a', '𝒳é', ''] })).toEqual(bytes)
  })

  it('names what is no array', () => {
    const format = (arrays: unknown) => () => formatNpz(arrays as Record<string, NpzSource>)
    expect(format({ x: [[NaN]] })).toThrow('arrays.x[0][0] must be finite, got NaN')
    expect(format({ x: [] })).toThrow('arrays.x must hold at least one point')
    expect(format({})).toThrow('arrays must hold at least one array, got none')
    expect(format([points])).toThrow('arrays must be an object of arrays by name, got an array of length 1')
  })
})
