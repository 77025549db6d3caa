import { formatNpz, formatParquet, readNpz, readParquet, readPoints, writePoints } from '@kentro/io'
import { describe, expect, it } from 'vitest'

const text = 'width,height,kind\n1,2,a\n3,4,b\n'
const points = { data: Float64Array.of(1, 2, 3, 4), n: 2, d: 2 }
const table = { points, labels: ['a', 'b'], columns: ['width', 'height'], leftOut: [] }

async function gzip(content: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

describe('in a page', () => {
  it('points are read from files, responses, streams and bytes, compressed or not', async () => {
    const zipped = await gzip(text)
    const sources = [
      new File([text], 'points.csv'),
      new Blob([zipped]),
      new Response(text),
      zipped,
      new Response(zipped).body,
    ]
    for (const source of sources) expect(await readPoints(source as Blob, { label: 'kind' })).toEqual(table)
    const url = URL.createObjectURL(new Blob([zipped]))
    expect(await readPoints(await fetch(url), { label: 'kind' })).toEqual(table)
  })

  it('gzip that is cut off is an error', async () => {
    const zipped = await gzip(text)
    await expect(readPoints(zipped.slice(0, -9), { label: 'kind' })).rejects.toThrow(
      'bytes must be whole and sound gzip data',
    )
  })

  it('a read that ends early lets its stream go', async () => {
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode('1,2\nx,y\n')),
      cancel: () => {
        cancelled = true
      },
    })
    await expect(readPoints(stream)).rejects.toThrow('stream, line 2')
    expect(cancelled).toBe(true)
  })

  it('arrays and Parquet are written and read', async () => {
    expect((await readNpz(formatNpz({ points }))).points).toEqual(points)
    const bytes = await formatParquet(points, { labels: ['a', 'b'] })
    expect(await readParquet(bytes, { label: 'label' })).toMatchObject({ points, labels: ['a', 'b'] })
  })

  it('paths are no sources, and errors say what to do instead', async () => {
    await expect(readPoints('points.csv')).rejects.toThrow(
      'reading a path needs Node; in a page, pass what fetch gives',
    )
    await expect(writePoints('points.csv', points)).rejects.toThrow(
      'writeCsv needs Node; in a page, offer formatCsv(points)',
    )
  })
})
