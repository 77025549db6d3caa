import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { autoProfiles, parseCell, settledKentro } from '@kentro/benchmarks'
import type { AutoProfile, Contender } from '@kentro/benchmarks'
import { parseCsv } from '@kentro/io'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auto } from '../src/auto/auto.ts'
import type { AutoResults } from '../src/auto/auto-results.ts'
import { autoRows } from '../src/auto/auto-rows.ts'
import { autoText } from '../src/auto/auto-text.ts'
import type { AutoRun } from '../src/auto/run-auto.ts'
import { summarizeByColumns, summarizeChoices } from '../src/auto/summarize-choices.ts'
import { targetText } from '../src/auto/target-text.ts'
import { autoCsv, autoPage, writeAutoReport } from '../src/auto/write-auto-report.ts'
import { toJson } from '../src/output/to-json.ts'
import { publish } from '../src/publish/publish.ts'
import type { AutoChoice } from '../src/speed/auto-choices.ts'
import { right, ticking } from './fakes.ts'
import { fourCell } from './speed-fakes.ts'

/** Kentro, whose algorithms take so many milliseconds by its own clock, and which chooses the last of them. */
function kentroOf(times: Readonly<Record<string, number>>, wrong?: string): Contender {
  const chosen = Object.keys(times).at(-1) ?? ''
  const fitOf = (algorithm: string) => async () => ({
    ...right,
    ...(algorithm === wrong && { iterations: 3 }),
    algorithm: algorithm === 'auto' ? chosen : algorithm,
    milliseconds: times[algorithm],
  })
  const fitFrom = (_: unknown, __: unknown, { algorithm = '' } = {}) => fitOf(algorithm)
  return {
    name: 'kentro',
    version: '1.0.0',
    ours: true,
    note: 'a fake',
    algorithms: Object.keys(times),
    parallel: true,
    prepare: () => ({ fitFrom, fit: () => fitOf('auto') }),
  }
}

const usual = kentroOf({ auto: 60, lloyd: 100, elkan: 50 })
const profile: AutoProfile = { cells: [fourCell('float64')], rounds: 3, cellSeconds: Infinity, seconds: Infinity }
const environment = { cpu: 'A CPU', cores: 2, memory: 8, os: 'an OS', node: '20.0.0', commit: null }

function resultsOf(contender: Contender, change: Partial<AutoRun> = {}): Promise<AutoResults> {
  const { signal } = new AbortController()
  const run = { profile, contender, threads: 2, seed: 7, now: ticking(), signal, onProgress() {}, ...change }
  return auto(run, { environment, command: 'pnpm bench --suite auto', date: new Date(0) })
}

const results = await resultsOf(usual)
const choiceOf = (cell: string, d: number, ratio: number): AutoChoice => ({
  cell,
  n: 4,
  d,
  k: 2,
  precision: 'float64',
  error: null,
  chose: 'lloyd',
  best: 'elkan',
  auto: ratio,
  least: 1,
  ratio,
})

describe('the suite auto', () => {
  it('has the time of each algorithm, what was chosen, and its time over that of the best', () => {
    expect(autoRows(results)).toMatchObject([
      {
        cell: 'four-4-1-2',
        error: null,
        times: { auto: 60, lloyd: 100, elkan: 50 },
        choice: { chose: 'elkan', best: 'elkan', ratio: 1.2 },
      },
    ])
  })

  it('gives each algorithm its turn in every round', () => {
    expect(results.fits.map(({ rounds }) => rounds)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ])
  })

  it('lets go who takes more than three times as long as the best, but never what is chosen', async () => {
    const { fits } = await resultsOf(kentroOf({ auto: 200, lloyd: 160, elkan: 50, hamerly: 140 }))
    expect(fits.map(({ algorithm, left, turns }) => [algorithm, left, turns.length])).toEqual([
      ['auto', false, 3],
      ['lloyd', true, 1],
      ['elkan', false, 3],
      ['hamerly', false, 3],
    ])
  })

  it('times nothing on one thread, however large the cell', async () => {
    const large = { ...fourCell('float64'), n: 1e9 }
    const { fits } = await resultsOf(usual, { profile: { ...profile, cells: [large] } })
    expect(fits.map(({ threads }) => threads)).toEqual([2, 2, 2])
  })

  it('compares nothing in a cell where an algorithm gives other bits, and says which', async () => {
    const bad = await resultsOf(kentroOf({ auto: 60, lloyd: 10, elkan: 50 }, 'lloyd'))
    expect(autoRows(bad)).toMatchObject([
      { error: 'lloyd: wrong: not bit for bit what the first of ours found', choice: null },
    ])
    expect(autoText(bad)).toContain('lloyd: wrong: not bit for bit')
    expect(autoText(bad)).not.toContain('Target')
  })

  it('stops when told, with what there is', async () => {
    const none = await resultsOf(usual, { signal: AbortSignal.abort() })
    expect(none).toMatchObject({ fits: [], stopped: true })
    expect(autoText(none)).toBe('PARTIAL: stopped before the end.')
    expect(autoPage(none)).toContain('Partial')
  })

  it('says where rounds were cut short for the time', async () => {
    const { cut } = await resultsOf(usual, { profile: { ...profile, seconds: 0 } })
    expect(cut).toEqual(['four-4-1-2, float64: 2 of 3 rounds'])
  })

  it('finds the algorithms of Kentro equal in real cells of both kinds and precisions', async () => {
    const cells = ['uniform-400-3-5', 'overlap-400-20-6'].map((name) => parseCell(name, 5))
    const { fits, stopped } = await resultsOf(settledKentro, { profile: { ...profile, cells, rounds: 1 } })
    expect(stopped).toBe(false)
    expect(fits.map(({ error }) => error).filter((error) => error !== null)).toEqual([])
    const algorithms = ['auto', 'lloyd', 'elkan', 'hamerly', 'yinyang']
    expect(fits.map(({ algorithm }) => algorithm)).toEqual([1, 2, 3, 4].flatMap(() => algorithms))
  })
})

describe('summarizeChoices', () => {
  const summaryOf = (...ratios: number[]) => summarizeChoices(ratios.map((ratio, at) => choiceOf(`c${at}`, 2, ratio)))

  it('takes the geometric mean and the worst cell', () => {
    const summary = summaryOf(0.5, 2, 1)
    expect(summary).toMatchObject({ cells: 3, worst: { cell: 'c1' } })
    expect(summary?.mean).toBeCloseTo(1, 12)
    expect(summaryOf()).toBeNull()
  })

  it('meets the target up to 1.1 at the mean and 1.5 in the worst cell', () => {
    expect(summaryOf(1.5, 1, 1, 1, 1)?.met).toBe(true)
    expect(summaryOf(1.51, 1, 1, 1, 1)?.met).toBe(false)
    expect(summaryOf(1.11, 1.11)?.met).toBe(false)
  })

  it('does the same for each number of columns', () => {
    const found = summarizeByColumns([choiceOf('a', 2, 1.2), choiceOf('b', 16, 3), choiceOf('c', 2, 1.4)])
    expect(found.map(({ d, cells, worst }) => [d, cells, worst.cell])).toEqual([
      [2, 2, 'c'],
      [16, 1, 'b'],
    ])
  })

  it('says whether the target is met, in a sentence', () => {
    const texts = [1, 1.6].map((ratio) => targetText(summaryOf(ratio) as NonNullable<ReturnType<typeof summaryOf>>))
    const begin = 'Time over that of the best algorithm: geometric mean'
    expect(texts).toEqual([
      `${begin} 1.00, worst 1.00 in c0. Target, at most 1.1 and 1.5: met.`,
      `${begin} 1.60, worst 1.60 in c0. Target, at most 1.1 and 1.5: MISSED.`,
    ])
  })
})

describe('what the suite auto leaves', () => {
  it('is a table with a row for each cell, and one for each number of columns, of at most 100 columns', () => {
    const text = autoText(results)
    expect(text).toMatch(/^ *lloyd +elkan +auto +chosen +best +ratio$/m)
    expect(text).toMatch(/^ *100 +50\.0 +60\.0 +elkan +elkan +1\.20$/m)
    expect(text).toMatch(/^ *1 +1 +1\.20 +1\.20 +four-4-1-2$/m)
    expect(text.replace(/\n/g, ' ')).toContain('Target, at most 1.1 and 1.5: MISSED.')
    const names = ['uniform-200k-784-1000', 'overlap-200k-784-1000']
    const cells = names.flatMap((cell) => results.fits.map((row) => ({ ...row, cell })))
    const long = autoText({ ...results, fits: cells }).split('\n')
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it('is JSON that reads back, CSV with a line for each cell, and a page that needs nothing from elsewhere', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-auto-'))
    await writeAutoReport(folder, results)
    expect(readdirSync(folder).toSorted()).toEqual(['report.html', 'results.csv', 'results.json'])
    expect(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(results)))
    const html = readFileSync(join(folder, 'report.html'), 'utf8')
    rmSync(folder, { recursive: true })
    expect(html).not.toMatch(/\w:\/\/|<script|<link|<img|<iframe|@import|url\(|\ssrc=|\shref=/i)
    expect(html).toContain('Target, at most 1.1 and 1.5: MISSED.')
    const { points, labels } = parseCsv(autoCsv(results), { columns: ['n', 'auto', 'ratio'], label: 'chose' })
    expect([[...points.data], [...(labels ?? [])]]).toEqual([[4, 60, 1.2], ['elkan']])
  })
})

describe('publish, for the suite auto', () => {
  const cells = autoProfiles.default.cells
  const whole: AutoResults = {
    ...results,
    fits: cells.flatMap(({ name, n, d, k }) => results.fits.map((row) => ({ ...row, cell: name, n, d, k }))),
  }
  let root: string
  let given: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bench-publish-'))
    given = join(root, 'results.json')
    mkdirSync(join(root, 'benchmarks/results'), { recursive: true })
    mkdirSync(join(root, 'packages/kmeans'), { recursive: true })
    writeFileSync(join(root, 'README.md'), '# Kentro\n')
    writeFileSync(join(root, 'packages/kmeans/README.md'), '# k-means\n\n<!-- auto:start -->\nold\n<!-- auto:end -->\n')
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('keeps a whole run and writes what came of it into the README of the package', async () => {
    writeFileSync(given, toJson(whole))
    const name = 'benchmarks/results/a-cpu-2-cores-kentro-1.0.0-auto.json'
    expect(await publish(root, given)).toEqual([name, 'README.md', 'packages/kmeans/README.md'])
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe('# Kentro\n')
    const text = readFileSync(join(root, 'packages/kmeans/README.md'), 'utf8')
    expect(text).not.toContain('old')
    expect(text).toMatch(/^\| +784 \| +10 \| +1\.20 \| +1\.20 \| +uniform-/m)
    expect(text).toMatch(/^\| +all \| +90 \| +1\.20 \| +1\.20 \| +uniform-/m)
    expect(text).toContain('`pnpm bench --suite auto` on A CPU, 2 cores, Node 20.0.0, 1970-01-01')
    await publish(root)
    expect(readFileSync(join(root, 'packages/kmeans/README.md'), 'utf8')).toBe(text)
  })

  it('refuses a part of a run, and one in which an algorithm is in error', async () => {
    const [first, ...others] = whole.fits
    for (const fits of [results.fits, [{ ...first, error: 'wrong' }, ...others]]) {
      writeFileSync(given, toJson({ ...whole, fits }))
      await expect(publish(root, given)).rejects.toThrow(
        'results.json must be a whole run with the suite auto, got part of one',
      )
    }
    writeFileSync(given, toJson({ ...whole, stopped: true }))
    await expect(publish(root, given)).rejects.toThrow('results.json must be a whole run')
  })
})
