import { elkanContender, lloydContender, mlKMeans, suites } from '@kentro/benchmarks'
import { describe, expect, it } from 'vitest'
import { large, percent, share, significant } from '../src/tables/format.ts'
import { speedUps } from '../src/tables/speed-ups.ts'
import { terminalText } from '../src/tables/terminal-text.ts'
import { wrap } from '../src/tables/wrap.ts'
import { fake, fourCase, resultsOf, right, runOf, tiny } from './fakes.ts'

const cases = [...Object.values(suites).flatMap((suite) => suite.cases(tiny, 7)), fourCase('same-start', 'own-seeding')]
const results = await resultsOf(runOf([mlKMeans, lloydContender, elkanContender], cases))
const rows = results.sameStart.filter(({ suite }) => suite === 'points')

describe('the mean speed-up', () => {
  const [rival, lloyd] = rows
  const row = (speedUp: number | null, sameWork: boolean | null) => ({ ...lloyd, speedUp, sameWork })

  it('is geometric over the cases with the same work, and counts them', () => {
    const several = [rival, row(2, true), row(8, true), row(1000, false), row(null, null)]
    const [{ contender, mean, counted, all }] = speedUps(several)
    expect(mean).toBeCloseTo(4, 12)
    expect([contender, counted, all]).toEqual(['lloyd', 2, 4])
  })

  it('is null where no two fits did the same work', () => {
    expect(speedUps([rival, row(9, false)])).toEqual([{ contender: 'lloyd', mean: null, counted: 0, all: 1 }])
    expect(speedUps([])).toEqual([])
  })
})

describe('the tables on the terminal', () => {
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))

  it('fit 100 columns', () => {
    expect(widest(terminalText(results))).toBeLessThanOrEqual(100)
  })

  it('fit 100 columns whatever the names, the numbers and the errors', () => {
    const sameStart = results.sameStart.map((each, at) => ({
      ...each,
      data: `${'a-long-name-'.repeat(9)}.csv`,
      contender: `@somebody/a-package-with-a-long-name-${each.contender}`,
      n: 12_345_678 + at,
      median: 123_456.7,
      samples: Array.from({ length: 99_999 }, () => 1),
      verdict: { iterations: 99_999, inertia: 1.23456e-15, distances: 1e15, staleLabels: 1e7, emptyClusters: 12_345 },
      error: at % 2 === 0 ? 'nonsense: '.repeat(20) : null,
    }))
    const text = terminalText({ ...results, sameStart, cut: ['a case: '.repeat(30)] })
    expect(widest(text)).toBeLessThanOrEqual(100)
    expect(text).toContain('nonsense: nonsense: ')
    expect(text).toContain('…')
  })

  it('put what never changes into the title, and name a case once', () => {
    const text = terminalText({ ...results, sameStart: rows, ownSeeding: [], units: [] })
    const lines = text.split('\n')
    expect(lines).toContain('points: data = blobs, d = 8, k = 10')
    expect(lines.filter((line) => /^ *50 /.test(line))).toHaveLength(1)
    expect(lines.filter((line) => /^ +elkan /.test(line))).toHaveLength(2)
  })

  it('write an error in the place of numbers, and go on', async () => {
    const broken = fake('broken', () => {
      throw new Error('no luck')
    })
    const text = terminalText(await resultsOf(runOf([fake('good', () => right), broken], [fourCase('same-start')])))
    expect(text).toMatch(/^broken +threw: no luck$/m)
    expect(text).toMatch(/^good +10\.0/m)
  })

  it('mark a speed-up without the same work, and say what the mark means', async () => {
    const longer = fake('longer', () => ({ ...right, iterations: 3 }))
    const text = terminalText(await resultsOf(runOf([fake('good', () => right), longer], [fourCase('same-start')])))
    expect(text).toContain('1.00 ≠')
    expect(text).toContain('≠ not the same work')
  })

  it('say what was cut short, and that a run was stopped', () => {
    const text = terminalText({ ...results, cut: ['blobs: 1 of 5 seeds'], stopped: true })
    expect(text).toContain('Cut short:\nblobs: 1 of 5 seeds')
    expect(text).toContain('PARTIAL')
    expect(terminalText(results)).not.toMatch(/Cut short|PARTIAL/)
  })
})

describe('the formats', () => {
  it('keep significant digits', () => {
    const texts = [0, 0.00012345, 0.5, 12.345, 999.6, 123456, 1234567, 1e-9, null].map((value) => significant(value, 3))
    expect(texts).toEqual(['0', '0.000123', '0.500', '12.3', '1000', '123456', '1.23e6', '1.00e-9', '-'])
  })

  it('shorten large counts only', () => {
    expect([12, 123456, 1234567, null].map(large)).toEqual(['12', '123,456', '1.23e6', '-'])
  })

  it('show shares and changes', () => {
    expect([share(0.98765), share(null)]).toEqual(['0.988', '-'])
    expect([percent(0.0128), percent(-0.5), percent(null)]).toEqual(['+1.28 %', '-50.00 %', '-'])
  })

  it('break text between words', () => {
    expect(wrap('one two three', 7)).toBe('one two\nthree')
    expect(wrap('a long word', 3)).toBe('a\nlon\ng\nwor\nd')
  })
})
