import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bestKnownOf, improveBestKnown, readBestKnown, study, writeBestKnown } from '@kentro/study'
import type { Trial } from '@kentro/study'
import { afterAll, describe, expect, it } from 'vitest'
import { blobs } from './fakes.ts'

const folder = mkdtempSync(join(tmpdir(), 'best-known-'))
afterAll(() => rmSync(folder, { recursive: true }))

const origin = { source: 'a test', date: '2026-01-01' }
const data = [blobs('b', 90, 4), blobs('a', 60, 3)]
const rows = await study({ data, strategies: ['random-points', 'k-means++'], runs: 6, workers: 1 })
const { known, changes } = improveBestKnown([], rows, origin)

describe('the best known inertia', () => {
  it('is the lowest of all rows of the same data and k, the first that has it, with where it is from', () => {
    expect(known.map((record) => record.data)).toEqual(['a', 'b'])
    for (const record of known) {
      const same = rows.filter((row) => row.data === record.data)
      const least = Math.min(...same.map(({ finalInertia }) => finalInertia ?? Infinity))
      const first = same.find(({ finalInertia }) => finalInertia === least) as Trial
      const { n, d, k, digest, strategy, seed, run, key } = first
      expect(record).toEqual({ data: first.data, n, d, k, digest, inertia: least, strategy, seed, run, key, ...origin })
      expect(bestKnownOf(known, first)).toBe(record)
    }
    expect(changes).toEqual(known.map((after) => ({ before: null, after })))
  })

  it('is replaced, visibly, only by what is lower', () => {
    expect(improveBestKnown(known, rows, { ...origin, date: '2026-01-02' })).toEqual({ known, changes: [] })
    const [best] = known
    const better = { ...rows[0], ...best, finalInertia: best.inertia / 2, run: 99 } as Trial
    const next = improveBestKnown(known, [better], { ...origin, date: '2026-01-02' })
    expect(next.changes).toEqual([{ before: best, after: next.known[0] }])
    expect(next.known[0]).toMatchObject({ inertia: best.inertia / 2, run: 99, date: '2026-01-02' })
    expect(next.known[1]).toBe(known[1])
  })

  it('is not that of other points of the same name, of another k, or of a trial that failed', () => {
    const other = { ...rows[0], digest: 'other', finalInertia: 1 }
    const more = { ...rows[0], k: rows[0].k + 1, finalInertia: 1 }
    const failed = { ...rows[0], finalInertia: null, error: 'no' }
    expect(improveBestKnown(known, [other, more, failed], origin).changes.map(({ before }) => before)).toEqual([
      null,
      null,
    ])
    expect(bestKnownOf(known, other)).toBeNull()
  })

  it('is kept in a file, a line for each', () => {
    const file = join(folder, 'best.json')
    expect(readBestKnown(file)).toEqual([])
    writeBestKnown(file, known)
    expect(readBestKnown(file)).toEqual(known)
    expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(known.length + 3)
    expect(readdirSync(folder)).toEqual(['best.json'])
  })

  it('is not read from a file of something else', () => {
    const file = join(folder, 'other.json')
    for (const text of ['', '{}', '[1]', '[{"data": "a"}]', 'null']) {
      writeFileSync(file, text)
      expect(() => readBestKnown(file)).toThrow(
        'other.json must be a list of best known inertias, got something else at 0',
      )
    }
  })
})
