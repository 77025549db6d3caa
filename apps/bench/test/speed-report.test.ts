import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { speedProfiles } from '@kentro/benchmarks'
import type { Precision, Target } from '@kentro/benchmarks'
import { parseCsv } from '@kentro/io'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toJson } from '../src/output/to-json.ts'
import { publish } from '../src/publish/publish.ts'
import { autoChoices } from '../src/speed/auto-choices.ts'
import { speedCsv } from '../src/speed/report/speed-csv.ts'
import { speedPage } from '../src/speed/report/speed-page.ts'
import { writeSpeedReport } from '../src/speed/report/write-speed-report.ts'
import type { Ratio, SpeedResults } from '../src/speed/speed-results.ts'
import { summarize } from '../src/speed/summarize.ts'
import { speedText } from '../src/speed/tables/speed-text.ts'
import { right } from './fakes.ts'
import { fourCell, kentro, racer, speedResults, speedRun } from './speed-fakes.ts'

const precisions: readonly Precision[] = ['float64', 'float32']
const platform = { python: '3.11', threadpools: 'openblas 0.3' }
const learned = async () => ({ ...right, milliseconds: 100 })
const learn = racer('scikit-learn', learned, {
  prepare: () => ({
    fitFrom: () => learned,
    fit: () => learned,
    seed: () => async () => ({ centroids: [0.5, 10.5], milliseconds: 30 }),
  }),
  algorithms: ['lloyd', 'elkan'],
  parallel: true,
  precisions,
  platform,
})
const unequal = racer('ml-kmeans', async () => ({ ...right, iterations: 3, milliseconds: 400 }))
const all = ['four-4-1-2']
const results = await speedResults(
  speedRun([{ ...kentro, precisions }, learn, unequal], {
    cells: [fourCell(...precisions)],
    firsts: all,
    seedings: all,
    pipelines: all,
  }),
)

const way = { contender: 'x', algorithm: 'y', threads: 2, milliseconds: 1 }
const ratioOf = (cell: string, ratio: number, difference: string | null = null): Ratio => ({
  cell,
  n: 4,
  d: 1,
  k: 2,
  precision: 'float64',
  comparison: 'fit',
  against: 'rival',
  ours: way,
  theirs: way,
  ratio,
  spread: null,
  difference,
})

describe('summarize', () => {
  const target: Target = { comparison: 'fit', against: 'rival', precision: 'float64', every: 1.5, mean: 4 }
  const of = (...ratios: Ratio[]) => summarize(ratios, [target])

  it('takes the geometric mean and the least of what counts', () => {
    const [summary] = of(ratioOf('a', 2), ratioOf('b', 8), ratioOf('c', 0.1, '3 iterations, not 2'))
    expect(summary).toMatchObject({ least: { cell: 'a' }, counted: 2, all: 3, missed: [] })
    expect(summary.mean).toBeCloseTo(4, 12)
    expect(of(ratioOf('a', 2), ratioOf('b', 9))[0].met).toBe(true)
  })

  it('misses where one cell or the mean does', () => {
    expect(of(ratioOf('a', 1.5), ratioOf('b', 99))[0]).toMatchObject({ met: false, missed: ['a'] })
    expect(of(ratioOf('a', 3))[0]).toMatchObject({ met: false, missed: [] })
  })

  it('says nothing of targets without ratios, nor whether one without equal work is met', () => {
    expect(summarize([ratioOf('a', 2)], [{ ...target, against: 'another' }])).toEqual([])
    expect(of(ratioOf('a', 2, 'inertia +1 %'))[0]).toMatchObject({ mean: null, met: null, counted: 0 })
  })
})

describe('autoChoices', () => {
  it('compare what was chosen with the best that can be named', () => {
    const [auto, lloyd] = results.fits
    const times = (median: number) => ({ least: 1, q1: 1, median, q3: 99, largest: 99 })
    const rows = [
      { ...auto, chose: 'elkan', times: times(30) },
      { ...lloyd, times: times(40) },
      { ...lloyd, algorithm: 'elkan', times: times(20) },
    ]
    expect(autoChoices(rows, 'kentro', 2)).toMatchObject([
      { chose: 'elkan', best: 'elkan', ratio: 1.5, cell: 'four-4-1-2' },
    ])
    expect(autoChoices(rows.slice(0, 1), 'kentro', 2)).toEqual([])
  })
})

describe('the tables of the suite speed', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))

  it('answer first, say what is not counted and why, and fit 100 columns', () => {
    const text = speedText(results)
    expect(text.startsWith('Targets\n')).toBe(true)
    expect(text).toMatch(/^scikit-learn f64 +> 1.5 +2.00 +four-4-1-2 +0 +>= 5 +2.00 +1 +MISSED$/m)
    expect(text).toMatch(/^ml-kmeans f64 .* 0 of 1 +-$/m)
    expect(text).toContain('3 iterations, not 2')
    expect(text).toContain('Geometric mean 1.00, worst 1.00')
    expect(widest(text)).toBeLessThanOrEqual(100)
  })

  it('fit 100 columns whatever the names and the numbers', () => {
    const long = {
      cell: `${'cell-'.repeat(20)}`,
      against: 'somebody-with-a-long-name',
      difference: 'inertia +0.00012 %',
    }
    const ratios = results.ratios.map((ratio) => ({ ...ratio, ...long, ratio: 12345.678 }))
    expect(widest(speedText({ ...results, ratios, cut: ['cell: '.repeat(40)] }))).toBeLessThanOrEqual(100)
  })

  it('say what was cut short, and that a run was stopped', () => {
    const text = speedText({ ...results, cut: ['iris: not run'], stopped: true })
    expect(text).toContain('Cut short:\niris: not run')
    expect(text).toContain('PARTIAL')
  })

  it('can be made of a run that was stopped before anything was measured', () => {
    const empty: SpeedResults = { ...results, fits: [], cold: [], own: [], ratios: [] }
    expect(speedText(empty)).not.toContain('Targets')
    expect(speedPage(empty)).toContain('<h2>Method</h2>')
  })
})

describe('the report of the suite speed', () => {
  const html = speedPage(results)

  it('needs nothing from elsewhere', () => {
    const addresses = new Set(html.match(/\b\w+:\/\/[^\s"'<>)]*/g))
    expect([...addresses]).toEqual(['http://www.w3.org/2000/svg'])
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=|\shref=/i)
  })

  it('has bars for each target, with a bar for each cell, and the colour of what counts', () => {
    expect(html.match(/<svg /g)).toHaveLength(4)
    expect(html.match(/<rect /g)).toHaveLength(4)
    expect(html).toContain('aria-label="Time against ours: scikit-learn f64"')
    expect(html).toContain('four-4-1-2: 8.00 ≠, 3 iterations, not 2')
    expect(html.match(/fill="#8a8f96"/g)).toHaveLength(1)
  })

  it('has all fits, the versions, what they run on, and the method', () => {
    expect(html).toContain('<summary>All fits')
    expect(html).toContain('scikit-learn 1.0.0: a fake (python 3.11; threadpools openblas 0.3).')
    expect(html).toContain('9 in four-4-1-2')
  })

  it('escapes what others have named', () => {
    const ratios = results.ratios.map((ratio) => ({ ...ratio, cell: '<b>' }))
    expect(speedPage({ ...results, ratios, absent: ['<i>'] })).not.toMatch(/<b>|<i>/)
  })

  it('comes with JSON that reads back and CSV with a line for each row', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-speed-'))
    await writeSpeedReport(folder, results)
    expect(readdirSync(folder).toSorted()).toEqual(['report.html', 'results.csv', 'results.json'])
    expect(JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(results)))
    rmSync(folder, { recursive: true })
    const { fits, cold, own, ratios } = results
    const { points, labels } = parseCsv(speedCsv(results), { columns: ['n', 'k'], label: 'kind' })
    expect(points.n).toBe(fits.length + cold.length + own.length + ratios.length)
    const kinds = ['fit', 'first-fit', 'seeding', 'pipeline', 'ratio-fit', 'ratio-seeding']
    expect(new Set(labels)).toEqual(new Set(kinds))
  })
})

describe('publish, for the suite speed', () => {
  const cells = speedProfiles.default.cells.map(({ name }) => name)
  const whole: SpeedResults = { ...results, fits: cells.map((cell) => ({ ...results.fits[0], cell })) }
  let root: string
  let given: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'bench-publish-'))
    given = join(root, 'results.json')
    mkdirSync(join(root, 'benchmarks/results'), { recursive: true })
    writeFileSync(join(root, 'README.md'), '# Kentro\n\n<!-- speed:start -->\nold\n<!-- speed:end -->\n')
  })

  afterEach(() => rmSync(root, { recursive: true }))

  it('keeps a whole run and writes its ratios, command, machine and date between the marks', async () => {
    writeFileSync(given, toJson(whole))
    const name = 'benchmarks/results/a-cpu-2-cores-kentro-1.0.0-speed.json'
    expect(await publish(root, given)).toEqual([name, 'README.md'])
    const text = readFileSync(join(root, 'README.md'), 'utf8')
    expect(text).not.toContain('old')
    expect(text).toMatch(/^\| +scikit-learn f64 \| +2\.00 \| +2\.00 \| +1 \|$/m)
    expect(text).toMatch(/^\| +four-4-1-2 \| +100 \| +50\.0 \| +2\.00 \| +100 \| +50\.0 \| +2\.00 \| +8\.00 ≠ \|$/m)
    expect(text).toContain('`pnpm bench --suite speed` on A CPU, 2 cores, Node 20.0.0, scikit-learn 1.0.0')
    expect(text).toContain('1970-01-01')
    await publish(root)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(text)
  })

  it('refuses a part of a run', async () => {
    writeFileSync(given, toJson(results))
    await expect(publish(root, given)).rejects.toThrow(
      'results.json must be a whole run with the suite speed, got part of one',
    )
    writeFileSync(given, toJson({ ...whole, stopped: true }))
    await expect(publish(root, given)).rejects.toThrow('results.json must be a whole run')
  })
})
