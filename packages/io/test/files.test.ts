import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { formatCsv, formatJsonLines, formatNpy, parseCsv, readCsv, readNpz, readPoints } from '@kentro/io'
import { writeCsv, writeJsonLines, writeNpy, writeNpz, writePoints } from '@kentro/io'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kentro-io-'))
})
afterAll(() => rm(folder, { recursive: true }))

afterEach(() => {
  vi.unstubAllGlobals()
})

const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('readCsv', () => {
  it('reads what parseCsv reads', async () => {
    const text = 'width,kind\r\n1,Käfer\r\n2,"𝒳, y"\r\n'
    const path = await file('plain.csv', text)
    expect(await readCsv(path, { label: 'kind' })).toEqual(parseCsv(text, { label: 'kind' }))
    expect(await readCsv(pathToFileURL(path), { label: 1 })).toEqual(parseCsv(text, { label: 1 }))
  })

  it('reads files of many pieces, with characters and line ends across their borders', async () => {
    const text = Array.from({ length: 120_000 }, (_, i) => `${i},"é ${i % 10}"`).join('\r\n')
    const { points, labels } = await readCsv(await file('large.csv', text), { label: 1 })
    expect(points.data).toEqual(Float64Array.from({ length: 120_000 }, (_, i) => i))
    expect(labels?.every((label, i) => label === `é ${i % 10}`)).toBe(true)
  })

  it('skips a byte order mark', async () => {
    expect((await readCsv(await file('mark.csv', '\ufeffa,b\n1,2\n'))).columns).toEqual(['a', 'b'])
  })

  it('names the file in errors', async () => {
    const path = await file('wrong.csv', 'a,b\n1,2\n3,x\n')
    await expect(readCsv(path)).rejects.toThrow(`${path}, line 3, column 'b': must be a finite number, got 'x'`)
    await expect(readCsv(path, { name: 'wrong' })).rejects.toThrow("wrong, line 3, column 'b'")
    await expect(readCsv(await file('empty.csv', ''))).rejects.toThrow(
      'empty.csv must hold at least one line of values',
    )
  })

  it('says why a file cannot be read', async () => {
    const missing = join(folder, 'missing.csv')
    await expect(readCsv(missing)).rejects.toThrow(
      `${missing} must be a file that can be read, got ENOENT: no such file or directory`,
    )
    await expect(readCsv(folder)).rejects.toThrow('EISDIR')
    const path = await file('measures.2024.csv', '1\n')
    for (const typed of ['mesures.csv', 'Measures', 'measures.tsv']) {
      await expect(readCsv(join(folder, typed))).rejects.toThrow(`or directory: did you mean '${path}'?`)
    }
    await expect(readCsv(join(folder, 'none', 'at', 'all.csv'))).rejects.toThrow(/no such file or directory$/)
    await expect(readCsv(await file('latin1.csv', Uint8Array.of(49, 44, 228)))).rejects.toThrow('must be text in UTF-8')
    await expect(readCsv(5 as never)).rejects.toThrow(
      new TypeError('source must be a path, a response, a file, a stream or bytes, got 5'),
    )
  })
})

describe('writeCsv', () => {
  it('writes what formatCsv gives, over what was there, and leaves nothing else', async () => {
    const path = join(folder, 'out.csv')
    await writeFile(path, 'old')
    await writeCsv(path, [[1, 2]], { labels: ['a'] })
    expect(await readFile(path, 'utf8')).toBe(formatCsv([[1, 2]], { labels: ['a'] }))
    await writeCsv(pathToFileURL(path), [{ a: 1 }])
    expect(await readFile(path, 'utf8')).toBe('a\n1\n')
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves the old file as it was when a row is wrong', async () => {
    const path = await file('kept.csv', 'old')
    await expect(writeCsv(path, [{ a: 1 }, { a: NaN }])).rejects.toThrow('rows[1].a must be finite, got NaN')
    expect(await readFile(path, 'utf8')).toBe('old')
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('says why a file cannot be written', async () => {
    await expect(writeCsv(join(folder, 'no', 'out.csv'), [[1]])).rejects.toThrow(
      'out.csv must be a file that can be written, got ENOENT',
    )
    await expect(writeCsv(5 as never, [[1]])).rejects.toThrow('path must be a string or a URL, got 5')
  })
})

describe('writePoints', () => {
  const points = { data: Float64Array.of(1, 2.5, -3, 4), n: 2, d: 2 }
  const options = { columns: ['a', 'b'], labels: ['u', 'v, w'], label: 'kind' }

  it.each(['csv', 'csv.gz', 'tsv', 'TSV.GZ', 'jsonl', 'ndjson', 'jsonl.gz', 'parquet', 'arrow', 'feather'])(
    'writes a .%s file, which readPoints reads',
    async (ending) => {
      const path = join(folder, `points.${ending}`)
      await writePoints(pathToFileURL(path), points, options)
      const table = { points, labels: options.labels, columns: options.columns, leftOut: [] }
      expect(await readPoints(path, { label: 'kind' })).toEqual(table)
    },
  )

  it('writes arrays, which keep no names', async () => {
    await writePoints(join(folder, 'a.npy'), points)
    expect((await readPoints(join(folder, 'a.npy'))).points).toEqual(points)
    await writePoints(join(folder, 'a.npz'), points, options)
    expect(await readNpz(join(folder, 'a.npz'), { label: 'labels' })).toMatchObject({ points, labels: options.labels })
    await writePoints(join(folder, 'b.npz'), points, { labels: [0, 1] })
    expect(await readPoints(join(folder, 'b.npz'), { label: 'labels' })).toMatchObject({ points, labels: ['0', '1'] })
    await writePoints(join(folder, 'c.npz'), points)
    expect((await readPoints(join(folder, 'c.npz'))).points).toEqual(points)
  })

  it('refuses labels that would be lost or do not fit, and endings that say nothing', async () => {
    await expect(writePoints(join(folder, 'a.npy'), points, options)).rejects.toThrow(
      'labels must be left out of a .npy file: .npz has room',
    )
    await expect(writePoints(join(folder, 'a.npz'), points, { labels: [1] })).rejects.toThrow(
      'labels must have n = 2 entries, got 1',
    )
    for (const name of ['points', 'points.xls', 'csv', 'points.npy.gz', 'points.constructor']) {
      await expect(writePoints(name, points)).rejects.toThrow(
        `path must end in .csv, .tsv, .jsonl, .ndjson, .npy, .npz, .parquet, .arrow, .feather, got '${name}'`,
      )
    }
    await expect(writePoints(5 as never, points)).rejects.toThrow('path must be a string or a URL, got 5')
  })
})

describe('all writers', () => {
  it('write what the formats give, text compressed where the name ends in .gz', async () => {
    const path = (name: string) => join(folder, name)
    await writeNpy(path('w.npy'), Int32Array.of(1, 2))
    expect(Uint8Array.from(await readFile(path('w.npy')))).toEqual(formatNpy(Int32Array.of(1, 2)))
    await writeJsonLines(path('w.jsonl.gz'), [{ a: 1 }])
    expect(gunzipSync(await readFile(path('w.jsonl.gz'))).toString()).toBe(formatJsonLines([{ a: 1 }]))
    await writeCsv(path('w.csv.gz'), [[1, 2]])
    expect(gunzipSync(await readFile(path('w.csv.gz'))).toString()).toBe(formatCsv([[1, 2]]))
  })

  it('leave the old file as it was, and nothing beside it, when anything is wrong', async () => {
    const old = async (name: string, write: (path: string) => Promise<void>, message: string) => {
      const path = await file(name, 'old')
      await expect(write(path)).rejects.toThrow(message)
      expect(await readFile(path, 'utf8')).toBe('old')
    }
    await old('o.npy', (path) => writeNpy(path, [[NaN]]), 'source[0][0] must be finite')
    await old('o.npz', (path) => writeNpz(path, { x: [[NaN]] }), 'arrays.x[0][0] must be finite')
    await old('o.csv.gz', (path) => writeCsv(path, [{ a: 1 }, { a: NaN }]), 'rows[1].a must be finite')
    await old('o.jsonl', (path) => writeJsonLines(path, [{ a: 1 }, { a: NaN }]), 'rows[1].a must be finite')
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('in a page', () => {
  it('readCsv and writeCsv say what to do instead', async () => {
    vi.stubGlobal('process', undefined)
    await expect(readCsv('x.csv')).rejects.toThrow(
      'reading a path needs Node; in a page, pass what fetch gives, a File or bytes',
    )
    await expect(writeCsv('x.csv', [[1]])).rejects.toThrow('writeCsv needs Node; in a page, offer formatCsv(points)')
  })
})
