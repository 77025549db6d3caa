import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { formatCsv, parseCsv, readCsv, writeCsv } from '@kentro/io'
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
    await expect(readCsv(await file('latin1.csv', Uint8Array.of(49, 44, 228)))).rejects.toThrow('must be text in UTF-8')
    await expect(readCsv(5 as never)).rejects.toThrow(new TypeError('path must be a string or a URL, got 5'))
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

describe('in a page', () => {
  it('readCsv and writeCsv say what to do instead', async () => {
    vi.stubGlobal('process', undefined)
    await expect(readCsv('x.csv')).rejects.toThrow('readCsv must run in Node; in a page, parseCsv(await file.text())')
    await expect(writeCsv('x.csv', [[1]])).rejects.toThrow(
      'writeCsv must run in Node; in a page, offer formatCsv(points)',
    )
  })
})
