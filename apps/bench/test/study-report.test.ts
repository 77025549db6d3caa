import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '@kentro/core'
import { strategies as known } from '@kentro/init'
import type { StudyStrategy } from '@kentro/study'
import { afterAll, describe, expect, it } from 'vitest'
import { writeStudy } from '../src/study/output/write-study.ts'
import { studyFigures } from '../src/study/report/figures.ts'
import { studyPage } from '../src/study/report/study-page.ts'
import { studyTables } from '../src/study/text/study-tables.ts'
import { studyText } from '../src/study/text/study-text.ts'
import { smallPlan, smallStudy } from './study-fakes.ts'

const folder = mkdtempSync(join(tmpdir(), 'study-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

const small = await smallStudy()
const { meta, analysis, rows } = small
await writeStudy(folder, { ...small, plan: smallPlan })
const html = readFileSync(join(folder, 'report.html'), 'utf8')

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('the report of a study', () => {
  it('needs nothing from elsewhere', () => {
    expect(new Set(html.match(/\b\w+:\/\/[^\s"'<>)]*/g))).toEqual(new Set(['http://www.w3.org/2000/svg']))
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=/i)
    expect(html.match(/\shref="(?!#)/)).toBeNull()
  })

  it('shows ranks, gaps, success, time to target, profiles and seeds, each a file too', () => {
    const names = ['critical-difference', 'gaps', 'performance-profiles', 'seeds', 'success', 'time-to-target']
    expect(readdirSync(join(folder, 'figures')).sort()).toEqual(names.map((name) => `${name}.svg`))
    for (const name of names) {
      const svg = read(`figures/${name}.svg`)
      expect(html).toContain(svg)
      expect(svg).toMatch(/^<svg [^>]*width="1060"/)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
    }
  })

  it('says in its tables what the terminal says', () => {
    const tables = studyTables(analysis)
    const text = studyText(meta, analysis)
    for (const { title, rows: lines } of tables) {
      expect(html).toContain(title.replace("'", '’'))
      expect(text).toContain(title.split(',')[0])
      for (const cells of lines) for (const cell of cells) expect(text).toContain(cell)
    }
    expect(text.split('\n').every((line) => line.length <= 100)).toBe(true)
  })

  it('has intervals of what was drawn, and none of what is always the same', () => {
    const table = studyTables(analysis).find(({ title }) => title.startsWith('Mean gap with'))
    const cellsOf = (name: string) => table?.rows.find(([strategy]) => strategy === name)?.slice(1) ?? []
    for (const cell of cellsOf('random-points')) expect(cell).toMatch(/^[\d.e-]+ \([\d.e-]+-[\d.e-]+\)$/)
    for (const cell of cellsOf('var-part')) expect(cell).toMatch(/^[\d.e-]+$/)
    const budget = studyTables(analysis).find(({ title }) => title.startsWith('Equal budget'))
    expect(budget?.rows.find(([strategy]) => strategy === 'var-part')?.join()).not.toContain('<')
  })

  it('says what failed, and why', () => {
    const [failures] = studyTables(analysis)
    expect(failures.rows).toEqual(
      ['one', 'two', 'three'].map((name) => ['fails', name, '12 of 12', 'Error: not today']),
    )
    expect(html).toMatch(/<details class="words" open><summary>Failures<\/summary>/)
    expect(studyText(meta, analysis)).toMatch(/^fails +one +12 of 12 +Error: not today$/m)
  })

  it('marks means that failed runs are left out of', () => {
    const [success] = studyTables(analysis).filter(({ title }) => title === 'Success rate, %')
    expect(success.about).toContain('runs failed')
    expect(success.rows.at(-1)?.slice(1, 4)).toEqual(['-!', '-!', '-!'])
  })

  it('has a method with protocol, seeds, versions and machine', () => {
    for (const text of [
      '12 runs each',
      'the seed was 3',
      '@kentro/study 1.2.3',
      'A CPU, 2 cores',
      'var-part) were run once',
    ]) {
      expect(html).toContain(text)
    }
  })

  it('has a line for each row in rows.csv', () => {
    const [head, ...lines] = read('rows.csv').trimEnd().split(/\r?\n/)
    expect(lines).toHaveLength(rows.length)
    expect(head.split(',')).toEqual(Object.keys({ ...rows[0], success: null }))
  })

  it('says that it is partial, what others were named, and escapes it', () => {
    const text = studyPage({ ...meta, stopped: true, command: 'pnpm run study --data <a>' }, analysis, [])
    expect(text).toContain('Partial: the study was stopped before its end.')
    expect(text).toContain('--data &lt;a&gt;')
    expect(html).not.toContain('Partial')
  })

  it('shows no seeds of a strategy that has draws of its own, and says so', async () => {
    let calls = 0
    const own: StudyStrategy = {
      name: 'own draws',
      initialize: (points, k) => known['random-points'].initialize(points, k, seeded(calls++)),
    }
    const plan = { ...smallPlan, strategies: ['k-means++', own] as const, runs: 2 }
    await writeStudy(folder, { ...(await smallStudy(plan)), plan })
    expect(read('figures/seeds.svg')).not.toContain('own draws')
    expect(read('report.html')).toContain('Not found again, as the same draws gave something else: own draws.')
  })

  it('can be made of one case, of one strategy, and of nothing', async () => {
    const { data, strategies } = smallPlan
    const few = { ...smallPlan, data: data.slice(2), strategies: strategies.slice(0, 1), runs: 2 }
    const one = await smallStudy(few)
    expect(studyFigures(one.analysis).map(({ name }) => name)).toEqual(['gaps', 'success', 'time-to-target'])
    await writeStudy(folder, { ...one, plan: few })
    const none = await smallStudy({ ...few, strategies: strategies.slice(5) })
    expect(studyFigures(none.analysis)).toEqual([])
    await writeStudy(folder, { ...none, plan: { ...few, strategies: strategies.slice(5) } })
    expect(read('report.html')).toContain('<h2>Method</h2>')
  })
})
