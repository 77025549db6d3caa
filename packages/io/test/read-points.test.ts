import { formatArrow, formatNpy, formatNpz, formatParquet, parseCsv } from '@kentro/io'
import { readArrow, readCsv, readJsonLines, readLabels, readNpy, readNpz, readParquet, readPoints } from '@kentro/io'
import type { Source } from '@kentro/io'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bytesOf, gzip } from './helpers.ts'

const points = { data: Float64Array.of(1, 2, 3, 4), n: 2, d: 2 }

describe('readPoints', () => {
  it('tells formats by what they begin with, whatever the name', async () => {
    const sources: Uint8Array[] = [
      bytesOf('1,2\n3,4'),
      bytesOf('1 2\n3 4'),
      bytesOf('\ufeffx;y\n1;2\n3;4'),
      bytesOf('[1,2]\n[3,4]'),
      bytesOf('{"x":1,"y":2}\n{"x":3,"y":4}'),
      formatNpy(points),
      formatNpz({ points }),
      await formatParquet(points),
      await formatArrow(points),
    ]
    for (const bytes of sources) {
      expect((await readPoints(bytes, { name: 'points.dat' })).points).toEqual(points)
      expect((await readPoints(gzip(bytes), { name: 'points.txt' })).points).toEqual(points)
      expect((await readPoints(zipSync({ inside: bytes }))).points).toEqual(points)
    }
  })

  it('passes the options on to the format', async () => {
    const text = 'a;b\n1;u\n2;v'
    const options = { header: true, delimiter: ';', label: 'b', columns: ['a'] } as const
    expect(await readPoints(bytesOf(text), options)).toEqual(parseCsv(text, options))
  })

  it('takes labels that are kept apart', async () => {
    const read = (labels: Source) => readPoints(bytesOf('1,2\n3,4'), { labels, name: 's1.txt' })
    expect((await read(gzip('7\n8\n'))).labels).toEqual(['7', '8'])
    expect((await read(formatNpy(Int32Array.of(5, 6)))).labels).toEqual(['5', '6'])
    await expect(read(bytesOf('7\n8\n9\n'))).rejects.toThrow('bytes must have n = 2 labels, one for each point, got 3')
    await expect(read(5 as never)).rejects.toThrow('source must be a path')
    await expect(readPoints(bytesOf('1,2'), { labels: bytesOf('1'), label: 0 })).rejects.toThrow(
      new TypeError('label must be left out where labels are given, got both'),
    )
  })

  it('is no guess of the readers of one format', async () => {
    const [text, npy] = [bytesOf('1,2\n3,4'), formatNpy(points)]
    await expect(readCsv(npy)).rejects.toThrow('bytes must be text, got a .npy file')
    await expect(
      readCsv(new Response(Uint8Array.from(formatNpz({ points }))).body as ReadableStream<Uint8Array>),
    ).rejects.toThrow('stream must be text, got a .npz file')
    await expect(readJsonLines(npy)).rejects.toThrow('bytes must be lines of JSON, got a .npy file')
    await expect(readNpy(text)).rejects.toThrow('bytes must be a .npy file, got text')
    await expect(readNpz(npy)).rejects.toThrow('bytes must be a .npz file, got a .npy file')
    await expect(readParquet(text)).rejects.toThrow('bytes must be a Parquet file, got text')
    await expect(readArrow(bytesOf('[1]'))).rejects.toThrow('bytes must be an Arrow file or stream, got lines of JSON')
    expect((await readCsv(bytesOf('[x],y\n1,2'))).columns).toEqual(['[x]', 'y'])
  })

  it('refuses empty sources and options that are none', async () => {
    await expect(readPoints(new Uint8Array(0))).rejects.toThrow('bytes must hold at least one line of values, got none')
    await expect(readPoints(bytesOf('1'), 5 as never)).rejects.toThrow('options must be an object, got 5')
    await expect(readPoints(bytesOf('1'), null as never)).rejects.toThrow('options must be an object, got null')
    await expect(readPoints(bytesOf('1'), { header: 'no' as never })).rejects.toThrow(
      "header must be one of 'auto', 'shape', got 'no'",
    )
    await expect(readPoints(bytesOf('1'), { name: 5 as never })).rejects.toThrow('name must be a string, got 5')
  })
})

describe('readLabels', () => {
  it('gives the lines as they are written, without blanks around and comments', async () => {
    expect(await readLabels(bytesOf('\ufeff1\r\n 01 \r\n\r\n# x\r\nKäfer, rot'))).toEqual(['1', '01', 'Käfer, rot'])
    expect(await readLabels(zipSync({ 'labels.txt': bytesOf('a\nb\n') }))).toEqual(['a', 'b'])
  })

  it('gives the values of a .npy file', async () => {
    expect(await readLabels(formatNpy(Float64Array.of(1, 2.5)))).toEqual(['1', '2.5'])
    await expect(readLabels(formatNpy([[1, 2]]))).rejects.toThrow('bytes must have one dimension, got (1, 2)')
  })

  it('skips the first lines of a partition file, which must say how many follow', async () => {
    const file = (n: number) => bytesOf(`VQ PARTITIONING\n2\n${n}\n--------------------\n1\n2\n2\n`)
    expect(await readLabels(file(3))).toEqual(['1', '2', '2'])
    await expect(readLabels(file(4))).rejects.toThrow('bytes must hold as many labels as its first lines say, got 3')
  })

  it('refuses what has no labels or is of another kind', async () => {
    await expect(readLabels(bytesOf('\n# x\n'))).rejects.toThrow('bytes must hold at least one label, got none')
    await expect(readLabels(await formatParquet(points))).rejects.toThrow('bytes must be text, got a Parquet file')
    await expect(readLabels(Uint8Array.of(49, 228))).rejects.toThrow('bytes must be text in UTF-8')
    await expect(readLabels(bytesOf('x,y,label\n1,2,a\n3,4,b\n'))).rejects.toThrow(
      "bytes must hold labels and nothing else, one on each line, got '3,4,b': readPoints has a column as labels (label)",
    )
    await expect(readLabels(bytesOf('1'), { label: 'x' } as never)).rejects.toThrow("options must not have 'label'")
    await expect(readLabels(bytesOf('1'), { onProgress: 5 as never })).rejects.toThrow('onProgress must be a function')
  })
})
