import { readCsv } from '@kentro/io'
import { describe, expect, it } from 'vitest'
import { cuts, gzip, inPieces, join, patched } from './helpers.ts'

const lines = Array.from({ length: 5000 }, (_, i) => `${(i * 7919) % 10_007},${i}`)
const text = `${lines.join('\n')}\n`
const whole = gzip(text)

describe('gzip', () => {
  it('is undone as it comes, whatever the pieces', async () => {
    for (const length of [13, 1000, 1e6]) {
      const { points } = await readCsv(inPieces(whole, length))
      expect(points.n).toBe(5000)
      expect([...points.data.subarray(9998)]).toEqual([(4999 * 7919) % 10_007, 4999])
    }
  })

  it('is undone twice where it was done twice', async () => {
    expect((await readCsv(gzip(whole))).points.n).toBe(5000)
  })

  it('may come in parts, one after another', async () => {
    expect((await readCsv(join(whole, whole))).points.n).toBe(10_000)
  })

  it('is an error wherever it is cut off', async () => {
    for (const bytes of cuts(whole, 997).slice(1)) {
      await expect(readCsv(bytes)).rejects.toThrow(
        /^bytes must be whole and sound gzip data, got unexpected end of file/,
      )
    }
    for (const short of [1, 4, 8]) {
      await expect(readCsv(whole.slice(0, -short))).rejects.toThrow(RangeError)
    }
  })

  it('is an error where its checksum, its size or its data are wrong, or something else follows', async () => {
    const sum = whole.length - 8
    for (const bytes of [patched(whole, sum, whole[sum] ^ 1), patched(whole, sum + 4, whole[sum + 4] ^ 1)]) {
      await expect(readCsv(bytes)).rejects.toThrow('must be whole and sound gzip data')
    }
    await expect(readCsv(patched(whole, 2000, whole[2000] ^ 0x55))).rejects.toThrow(RangeError)
    await expect(readCsv(join(whole, Uint8Array.of(1, 2, 3)))).rejects.toThrow('must be whole and sound gzip data')
  })
})
