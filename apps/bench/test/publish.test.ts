import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kmeansContender, mlKMeans, suites } from '@kentro/benchmarks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toJson } from '../src/output/to-json.ts'
import { markdownTable } from '../src/publish/markdown-table.ts'
import { publish } from '../src/publish/publish.ts'
import type { Results } from '../src/results.ts'
import { resultsOf, runOf, tiny } from './fakes.ts'

const results = await resultsOf(runOf([mlKMeans, kmeansContender], suites.grid.cases(tiny, 7)))

let root: string
let given: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-publish-'))
  given = join(root, 'results.json')
  mkdirSync(join(root, 'benchmarks/results'), { recursive: true })
  writeFileSync(join(root, 'README.md'), '# Kentro\n\n<!-- results:start -->\nold\n<!-- results:end -->\n\nMore.\n')
})

afterEach(() => rmSync(root, { recursive: true }))

const give = (change: Partial<Results> = {}) => writeFileSync(given, toJson({ ...results, ...change }))
const keep = (name: string, change: Partial<Results>) =>
  writeFileSync(join(root, 'benchmarks/results', name), toJson({ ...results, ...change }))
const readme = () => readFileSync(join(root, 'README.md'), 'utf8')

describe('markdownTable', () => {
  it('pads its columns as a formatter does', () => {
    expect(markdownTable(['d', 'time'], [['128', '1.5']])).toBe('|   d | time |\n| --: | ---: |\n| 128 |  1.5 |')
  })
})

describe('publish', () => {
  it('keeps the results under the name of the machine and the version', async () => {
    give()
    const name = `a-cpu-2-cores-kentro-${kmeansContender.version}.json`
    expect(await publish(root, given)).toEqual([`benchmarks/results/${name}`, 'docs/bench.svg', 'README.md'])
    expect(readdirSync(join(root, 'benchmarks/results'))).toEqual([name])
    expect(readFileSync(join(root, 'benchmarks/results', name), 'utf8')).toBe(readFileSync(given, 'utf8'))
  })

  it('writes the table, its command, machine and date, between the marks and nothing else', async () => {
    keep('one.json', { command: 'pnpm bench --full', date: '2026-05-04T03:02:01.000Z' })
    await publish(root)
    const text = readme()
    expect(text.startsWith('# Kentro\n\n<!-- results:start -->\n\n![')).toBe(true)
    expect(text.endsWith('\n\n<!-- results:end -->\n\nMore.\n')).toBe(true)
    expect(text).not.toContain('old')
    expect(text).toContain('`pnpm bench --full` on A CPU, 2 cores, Node 20.0.0')
    expect(text).toContain('2026-05-04')
    const [row] = results.sameStart
    expect(text.match(/^\| +\d.*\|$/gm)).toHaveLength(4)
    expect(text).toContain(`|   ${row.d} |   ${row.k} |          ${row.median?.toFixed(1)} |`)
  })

  it('writes the same again from the same results', async () => {
    keep('one.json', {})
    await publish(root)
    const [text, picture] = [readme(), readFileSync(join(root, 'docs/bench.svg'), 'utf8')]
    await publish(root)
    expect(readme()).toBe(text)
    expect(readFileSync(join(root, 'docs/bench.svg'), 'utf8')).toBe(picture)
    expect(picture.startsWith('<svg ')).toBe(true)
  })

  it('takes the results with the latest date', async () => {
    keep('a.json', { date: '2026-03-01T00:00:00.000Z' })
    keep('b.json', { date: '2026-01-01T00:00:00.000Z' })
    await publish(root)
    expect(readme()).toContain('2026-03-01')
  })

  it('marks a case without the same work', async () => {
    keep('a.json', { sameStart: results.sameStart.map((row) => ({ ...row, sameWork: row.k === 2 })) })
    await publish(root)
    expect(readme()).toMatch(/≠ \|/)
    expect(readme()).toContain('≠: the two did not do the same work.')
  })

  it('refuses a run that was stopped, and one without the grid', async () => {
    give({ stopped: true })
    await expect(publish(root, given)).rejects.toThrow(
      'results.json must be a whole run with the suite grid, got part of one',
    )
    give({ ownSeeding: [] })
    await expect(publish(root, given)).rejects.toThrow('results.json must be a whole run')
    expect(readdirSync(join(root, 'benchmarks/results'))).toEqual([])
  })

  it('refuses what are no results', async () => {
    for (const text of ['{}', 'null', 'no JSON']) {
      writeFileSync(given, text)
      await expect(publish(root, given)).rejects.toThrow('results.json must be a results.json of the bench')
    }
    await expect(publish(root)).rejects.toThrow('benchmarks/results must hold at least one run, got none')
  })

  it('refuses a README without the marks, and leaves it as it is', async () => {
    keep('a.json', {})
    writeFileSync(join(root, 'README.md'), '<!-- results:end --> <!-- results:start -->')
    await expect(publish(root)).rejects.toThrow('README.md must have <!-- results:start -->')
    expect(readme()).toBe('<!-- results:end --> <!-- results:start -->')
  })
})
