import { readCsv, readPoints } from '@kentro/io'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../src/zip/crc32.ts'
import { bytesOf, cuts, flips, gzip, outcomes, patched } from './helpers.ts'

const text = '1,2\n3,4\n'.repeat(200)
const deflated = zipSync({ 'points.csv': bytesOf(text) })
const stored = zipSync({ 'points.csv': bytesOf(text) }, { level: 0 })
const two = zipSync({ 'a.csv': bytesOf('1,2\n'), 'b/points.csv.gz': gzip('3,4\n'), 'b/': new Uint8Array(0) })

/** Where a record that begins with these bytes stands, from the end. */
function find(bytes: Uint8Array, a: number, b: number): number {
  for (let p = bytes.length - 4; p >= 0; p--) {
    if (bytes[p] === 0x50 && bytes[p + 1] === 0x4b && bytes[p + 2] === a && bytes[p + 3] === b) return p
  }
  throw new Error('no such record')
}

describe('a zip file', () => {
  it('is read where it holds one file, compressed or not', async () => {
    for (const zip of [deflated, stored]) expect((await readPoints(zip)).points.n).toBe(400)
  })

  it('does not count folders and what macOS adds', async () => {
    const zip = zipSync({
      'data/': new Uint8Array(0),
      'data/a.csv': bytesOf('1,2'),
      '__MACOSX/data/._a.csv': bytesOf('?'),
    })
    expect((await readCsv(zip)).points.n).toBe(1)
  })

  it('needs the name of the file where it holds several', async () => {
    expect([...(await readPoints(two, { member: 'a.csv' })).points.data]).toEqual([1, 2])
    expect([...(await readPoints(two, { member: 'b/points.csv.gz' })).points.data]).toEqual([3, 4])
    await expect(readPoints(two)).rejects.toThrow(
      "bytes holds more than one file: choose it by the option member: 'a.csv', 'b/points.csv.gz'",
    )
    await expect(readPoints(two, { member: 'b.csv' })).rejects.toThrow(
      "bytes: no file 'b.csv'; did you mean 'a.csv'? it holds 'a.csv', 'b/points.csv.gz'",
    )
    await expect(readPoints(two, { member: 5 as never })).rejects.toThrow('member must be a string, got 5')
    await expect(readPoints(zipSync({}))).rejects.toThrow('bytes must hold at least one file, got none')
  })

  it('may end in a comment, and stand in gzip', async () => {
    const end = find(deflated, 5, 6)
    const comment = Uint8Array.from([...patched(deflated, end + 20, 5, 0), ...bytesOf('hello')])
    expect((await readCsv(comment)).points.n).toBe(400)
    expect((await readCsv(gzip(deflated))).points.n).toBe(400)
  })

  it('names the file within in errors', async () => {
    await expect(readCsv(zipSync({ 'a.csv': bytesOf('1,x') }), { name: 'all.zip' })).rejects.toThrow(
      'all.zip/a.csv, line 1',
    )
  })

  it('is an error wherever it is cut off', async () => {
    for (const bytes of cuts(deflated, 5).slice(1)) await expect(readPoints(bytes)).rejects.toThrow(RangeError)
  })

  it('is an error wherever a byte is wrong that counts, and never other points', async () => {
    const { points } = await readPoints(deflated)
    const { tables, errors } = await outcomes(flips(deflated, 3), (flipped) => readPoints(flipped))
    expect(new Set(errors)).toEqual(new Set(['RangeError']))
    for (const table of tables) expect(table.points).toEqual(points)
  })

  it('is an error where its directory lies', async () => {
    const entry = find(stored, 1, 2)
    const end = find(stored, 5, 6)
    const read = (at: number, ...values: number[]) => readPoints(patched(stored, at, ...values))
    await expect(read(entry + 20, 255, 255, 255, 127)).rejects.toThrow('a directory that points beyond its')
    await expect(read(entry + 24, 255, 255, 255, 127)).rejects.toThrow(
      'bytes/points.csv must be whole and sound, got 1600 bytes where its entry says 2147483647',
    )
    await expect(read(entry + 16, 0, 0, 0, 0)).rejects.toThrow('got a wrong checksum')
    await expect(read(entry + 10, 12)).rejects.toThrow('must be compressed by deflate or not at all, got method 12')
    await expect(read(entry + 8, 1)).rejects.toThrow("got 'points.csv' under a password")
    await expect(read(entry + 42, 1)).rejects.toThrow("a directory that is wrong about 'points.csv'")
    await expect(read(entry + 24, 255, 255, 255, 255)).rejects.toThrow('got one of 4 GB or more')
    await expect(read(end + 10, 9)).rejects.toThrow('a directory that')
    await expect(read(end + 16, 0, 0, 0, 1)).rejects.toThrow('a directory that points beyond')
  })

  it('has the checksum that all have', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926)
    expect(crc32(new Uint8Array(0))).toBe(0)
  })
})
