import { lloydContender, mlKMeans, suites } from '@kentro/benchmarks'
import { describe, expect, it } from 'vitest'
import { figures } from '../src/report/figures.ts'
import { page } from '../src/report/page.ts'
import { fake, fourCase, resultsOf, right, runOf, tiny } from './fakes.ts'

const cases = Object.values(suites).flatMap((suite) => suite.cases(tiny, 7))
const results = await resultsOf(runOf([mlKMeans, lloydContender], cases))
const pictures = await figures(results, cases)
const html = page(results, pictures)

const titles = (list: readonly { svg: string }[]) => list.map(({ svg }) => /aria-label="([^"]*)"/.exec(svg)?.[1])

describe('the report', () => {
  it('needs nothing from elsewhere', () => {
    const addresses = new Set(html.match(/\b\w+:\/\/[^\s"'<>)]*/g))
    expect([...addresses]).toEqual(['http://www.w3.org/2000/svg'])
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\ssrc=|\shref=/i)
  })

  it('shows speed-up, accuracy, inertia, time against n, and a clustering', () => {
    expect(titles(pictures)).toEqual([
      'Speed-up of lloyd over ml-kmeans from the same start',
      'Accuracy with own seeding',
      'Inertia with own seeding',
      'Time against n from the same start',
      'blobs: 3 clusters by kmeans, seed 7',
    ])
    expect(html.match(/<svg /g)).toHaveLength(5)
  })

  it('has a row for each row of the results, closed where there are many', () => {
    const rows = [...results.sameStart, ...results.ownSeeding, ...results.units]
    expect(html.match(/<tr(?! class="head)[^>]*><td/g)).toHaveLength(rows.length)
    expect(html).toContain('<details open><summary>iris: ')
    const many = { ...results, sameStart: Array.from({ length: 99 }, () => results.sameStart[0]) }
    expect(page(many, [])).toContain('<details><summary>iris: ')
  })

  it('names the machine, the versions, the command and the method', () => {
    expect(html).toContain('A CPU, 2 cores, 8 GiB; an OS; Node 20.0.0')
    expect(html).toContain(`ml-kmeans ${mlKMeans.version}, lloyd ${lloydContender.version}; commit unknown`)
    expect(html).toContain('20 ms or one fit')
  })

  it('escapes what others have named', () => {
    const named = [{ ...results.sameStart[0], contender: '<b>&"x"', error: 'threw: <i>' }]
    const text = page({ ...results, sameStart: named, command: 'pnpm bench --data <a>' }, [])
    expect(text).toContain('&lt;b&gt;&amp;&quot;x&quot;')
    expect(text).toContain('threw: &lt;i&gt;')
    expect(text).toContain('--data &lt;a&gt;')
    expect(text).not.toMatch(/<b>|<i>|<a>/)
  })

  it('says what was cut short, and that a run was stopped', () => {
    const text = page({ ...results, cut: ['blobs: 1 of 5 seeds'], stopped: true }, [])
    expect(text).toContain('Partial: the run was stopped before its end.')
    expect(text).toContain('<li>blobs: 1 of 5 seeds</li>')
    expect(html).not.toMatch(/Partial|cut short/)
  })

  it('shows what there is of a file of one column, without a picture of the grid', async () => {
    const own = [fourCase('same-start', 'own-seeding')]
    const ours = fake('ours', () => right, true)
    const shown = await figures(await resultsOf(runOf([mlKMeans, ours], own)), own)
    expect(titles(shown)).toEqual([
      'Accuracy with own seeding',
      'Inertia with own seeding',
      'four: 2 clusters by kmeans, seed 7',
    ])
  })

  it('leaves a gap where two fits did not do the same work, and shows no speed-up where none did', async () => {
    const sameStart = results.sameStart.map((row) => ({ ...row, sameWork: row.k === 2 ? row.sameWork : false }))
    const shown = await figures({ ...results, sameStart }, cases)
    expect(shown).toHaveLength(5)
    const none = results.sameStart.map((row) => ({ ...row, sameWork: false }))
    expect(titles(await figures({ ...results, sameStart: none }, cases))[0]).toBe('Accuracy with own seeding')
  })

  it('can be made of a run that was stopped before anything was measured', async () => {
    const empty = { ...results, sameStart: [], ownSeeding: [], units: [] }
    expect(page(empty, await figures(empty, []))).toContain('<h2>Method</h2>')
  })
})
