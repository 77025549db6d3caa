import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { formatNpy, readCsv, readNpy, readPoints } from '@kentro/io'
import type { Progress, Source } from '@kentro/io'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, gzip, inPieces } from './helpers.ts'

const text = 'width,height\n1,2\n3,4\n5,6\n'
const values = [1, 2, 3, 4, 5, 6]
const npy = formatNpy([
  [1, 2],
  [3, 4],
  [5, 6],
])

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kentro-sources-'))
  path = join(folder, 'points.csv')
  await writeFile(path, text)
  await writeFile(join(folder, 'points.npy'), npy)
  await writeFile(join(folder, 'large.csv'), `x\n${'1.5\n'.repeat(800_000)}`)
})
afterAll(() => rm(folder, { recursive: true }))

describe('a source', () => {
  const sources: [what: string, make: (bytes: Uint8Array) => Source][] = [
    ['a Uint8Array', (bytes) => bytes],
    ['a Buffer of Node', (bytes) => Buffer.from(bytes)],
    ['an ArrayBuffer', (bytes) => Uint8Array.from(bytes).buffer],
    ['a DataView', (bytes) => new DataView(Uint8Array.of(9, ...bytes, 9).buffer, 1, bytes.length)],
    ['a response', (bytes) => new Response(Uint8Array.from(bytes))],
    ['a body', (bytes) => new Response(Uint8Array.from(bytes)).body as ReadableStream<Uint8Array>],
    ['a Blob', (bytes) => new Blob([Uint8Array.from(bytes)])],
    ['a File', (bytes) => new File([Uint8Array.from(bytes)], 'points.bin')],
    ['a stream of Node', (bytes) => Readable.from(inPieces(bytes, 7))],
    ['an async iterable', (bytes) => inPieces(bytes, 1)],
  ]

  it.each(sources)('is %s', async (_, make) => {
    expect([...(await readCsv(make(bytesOf(text)))).points.data]).toEqual(values)
    expect([...(await readPoints(make(gzip(text)))).points.data]).toEqual(values)
    expect([...(await readNpy(make(npy))).points.data]).toEqual(values)
  })

  it('is a path, as text or as a URL', async () => {
    for (const source of [path, pathToFileURL(path)])
      expect([...(await readPoints(source)).points.data]).toEqual(values)
    expect([...(await readNpy(join(folder, 'points.npy'))).points.data]).toEqual(values)
  })

  it('is a stream of text', async () => {
    expect([...(await readCsv(createReadStream(path, { encoding: 'utf8', highWaterMark: 3 }))).points.data]).toEqual(
      values,
    )
  })

  it('is called by its name in errors, or as told', async () => {
    const wrong = Uint8Array.from(bytesOf('a,b\n1,x\n'))
    const named = (source: Source, options = {}) => readCsv(source, options).then(String, String)
    expect(await named(wrong)).toContain('bytes, line 2')
    expect(await named(wrong, { name: 'upload' })).toContain('upload, line 2')
    expect(await named(new File([wrong], 'points.csv'))).toContain('points.csv, line 2')
    expect(await named(new Blob([wrong]))).toContain('blob, line 2')
    expect(await named(new Response(wrong))).toContain('response, line 2')
    expect(await named(inPieces(wrong, 2))).toContain('stream, line 2')
    const fetched = { ...respond(wrong), url: 'file:///points.csv' }
    expect(await named(fetched)).toContain('file:///points.csv, line 2')
  })

  it('is refused if it is something else', async () => {
    const read = (source: unknown) => readPoints(source as Source)
    for (const source of [5, null, undefined, true, {}, [1, 2]]) {
      await expect(read(source)).rejects.toThrow(/^source must be a path, a response, a file, a stream or bytes, got /)
    }
    await expect(read('https://host/points.csv')).rejects.toThrow(
      "source must be a path or what fetch gives, got 'https://host/points.csv': await fetch it",
    )
    await expect(read(new URL('http://host/points.csv'))).rejects.toThrow('await fetch it')
    await expect(read('1,2\n3,4')).rejects.toThrow('source must be a path, got text of several lines: parse it')
    await expect(read(Readable.from([5]))).rejects.toThrow('source must be a stream of bytes or text, got 5 in it')
  })

  it('is a response that is ok and has a body', async () => {
    await expect(readPoints(new Response('', { status: 404 }))).rejects.toThrow(
      'response must be a response that is ok, got status 404',
    )
    await expect(readPoints({ ...respond(npy), body: null })).rejects.toThrow(
      'must be a response with a body, got none',
    )
  })

  it('is let go where reading ends early', async () => {
    let open = true
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytesOf('1,2\nx,y\n')
      } finally {
        open = false
      }
    }
    await expect(readCsv(endless())).rejects.toThrow('line 2')
    expect(open).toBe(false)
    let cancelled = false
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytesOf('1,2\nx,y\n')),
      cancel: () => {
        cancelled = true
      },
    })
    await expect(readCsv(body)).rejects.toThrow('line 2')
    expect(cancelled).toBe(true)
  })

  it('passes its own errors on', async () => {
    async function* broken(head: Uint8Array): AsyncGenerator<Uint8Array> {
      yield head
      throw new Error('the line went dead')
    }
    await expect(readCsv(broken(bytesOf('1,2\n3,')))).rejects.toThrow(new Error('the line went dead'))
    await expect(readCsv(broken(gzip(text).slice(0, 20)))).rejects.toThrow(new Error('the line went dead'))
    await expect(readNpy(broken(npy.slice(0, 20)))).rejects.toThrow(new Error('the line went dead'))
  })
})

/** What looks like a response. */
function respond(bytes: Uint8Array, headers: Record<string, string> = {}) {
  const { body } = new Response(Uint8Array.from(bytes))
  return { body, ok: true, status: 200, url: '', headers: new Headers(headers) }
}

describe('onProgress', () => {
  const watch = async (source: Source, read: typeof readPoints = readPoints) => {
    const seen: Progress[] = []
    await read(source, { onProgress: (progress) => void seen.push({ ...progress }) })
    return seen
  }

  it('is told of the bytes that were read and of all, piece by piece', async () => {
    const seen = await watch(join(folder, 'large.csv'))
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.every(({ total }) => total === 3_200_002)).toBe(true)
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b))
    expect(seen.at(-1)?.bytes).toBe(3_200_002)
  })

  it('knows the total of files, blobs, bytes and responses that say it, and of no others', async () => {
    const bytes = bytesOf(text)
    const total = async (source: Source) => (await watch(source)).at(-1)?.total
    expect(await total(path)).toBe(bytes.length)
    expect(await total(new Blob([Uint8Array.from(bytes)]))).toBe(bytes.length)
    expect(await total(bytes)).toBe(bytes.length)
    expect(await total(respond(bytes, { 'content-length': String(bytes.length) }))).toBe(bytes.length)
    expect(await total(respond(bytes, { 'content-length': '999', 'content-encoding': 'gzip' }))).toBe(null)
    expect(await total(respond(bytes))).toBe(null)
    expect(await total(inPieces(bytes, 4))).toBe(null)
  })

  it('counts compressed bytes', async () => {
    const bytes = gzip(text)
    expect((await watch(inPieces(bytes, 10))).at(-1)).toEqual({ bytes: bytes.length, total: null })
  })

  it('ends the read by throwing', async () => {
    const stop = () => {
      throw new Error('enough')
    }
    for (const source of [path, inPieces(gzip(text), 10)]) {
      await expect(readPoints(source, { onProgress: stop })).rejects.toThrow(new Error('enough'))
    }
  })

  it('must be a function', async () => {
    await expect(readPoints(path, { onProgress: 5 as never })).rejects.toThrow('onProgress must be a function, got 5')
  })
})
