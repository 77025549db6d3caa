import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeDim, makeUniform } from '@kentro/datasets'
import type { Points } from '@kentro/core'
import { summary } from '@kentro/study'
import type { Trial } from '@kentro/study'
import { afterAll, describe, expect, it } from 'vitest'
import { parseStudyFlags } from '../src/study/flags/parse-study-flags.ts'
import type { StudyFlags, TableName } from '../src/study/flags/study-flags.ts'
import { published } from '../src/study/tables/data/fritzke-2020.ts'
import { remeasuredRows } from '../src/study/tables/data/franti-2019.ts'
import { indexStrategies } from '../src/study/tables/index-strategies.ts'
import { indexTables } from '../src/study/tables/index-tables.ts'
import { remeasured } from '../src/study/tables/remeasured.ts'
import { runTable } from '../src/study/tables/run-table.ts'
import { standardErrors } from '../src/study/tables/standard-errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'study-tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

const flags = (...args: string[]) =>
  parseStudyFlags([...args, '--workers', '1', '--out', join(folder, 'out')], { out() {}, err() {} })

const repeat = (given: StudyFlags, name: TableName) => runTable(given, name, { command: name, note() {} })

const text = ({ data, n, d }: Points) =>
  Array.from({ length: n }, (_, i) => data.subarray(i * d, (i + 1) * d).join(' ')).join('\n')

const data = join(folder, 'data')
mkdirSync(join(data, 'deep'), { recursive: true })
const { points } = makeDim({ d: 32, seed: 5 })
writeFileSync(join(data, 'deep/dim032.txt'), `1024 32 0\n${text(points)}\n`)
writeFileSync(join(data, 's1.txt'), '1 2\n3 4\n')
writeFileSync(join(data, 's2.data.gz'), 'no gzip')
writeFileSync(join(data, 'Flame.csv'), text(makeUniform({ n: 240, d: 2, seed: 1 }).points).replaceAll(' ', ','))

describe('the tables of papers', () => {
  it('measure the centroid index again, of the files that are there and of the right size', async () => {
    const { text: shown, stopped } = await repeat(flags('--data', data, '--runs', '6'), 'franti-2019')
    expect(stopped).toBe(false)
    const words = shown.replace(/\s+/g, ' ')
    expect(words).toContain('Measured again on 1 of its 11 sets; no files of s1, s2,')
    expect(words).toContain(
      'Passed by: s1.txt has 2 x 2 values instead of 5000 x 2; s2.data.gz must have a column of values',
    )
    expect(words).toContain('deep/dim032.txt; reference: the best of 100 runs of greedy k-means++')
    for (const { name, strategy } of indexStrategies) {
      expect(shown).toMatch(new RegExp(`^dim032 .*${(name ?? strategy ?? '').replaceAll('+', '\\+')} `, 'm'))
    }
    expect(shown).toMatch(/^dim032 +maximin +6 +0\.00 +0\.0 +\+0\.0 +0\.00 +0\.0 +\+0\.0 +100 +100$/m)
    expect(words).toContain(
      'a re-measurement: an independent program on the same files; these are not the numbers of the paper',
    )
  })

  it('measure inertia again, the best of ten runs for one', async () => {
    const { text: shown } = await repeat(flags('--data', data, '--runs', '2'), 'fritzke-2020')
    expect(shown).toMatch(/^Flame#80 +2 +\S+ +4\.792e1 .* 4\.392e1 /m)
    expect(shown).toMatch(/^Flame#80 +8\.33 +4\.476e1$/m)
    expect(shown.replace(/\s+/g, ' ')).toContain('Measured again on 1 of its 19 sets')
  })

  it('say what the files are where none of them will do', async () => {
    const wrong = join(folder, 'wrong')
    mkdirSync(wrong)
    writeFileSync(join(wrong, 'Jain.csv'), '1,2\n3,4\n')
    await expect(repeat(flags('--data', wrong), 'fritzke-2020')).rejects.toThrow(
      /^--data must hold one of Jain, .* Spam, got Jain.csv has 2 x 2 values instead of 373 x 2$/,
    )
    await expect(repeat(flags('--data', wrong), 'franti-2019')).rejects.toThrow(/ dim032, got none of them$/)
    const nowhere = join(folder, 'nowhere')
    await expect(repeat(flags('--data', nowhere), 'franti-2019')).rejects.toThrow(
      `--data must be the folder with the published files, got ${nowhere}`,
    )
  })

  it('have a folder of their own, so that no rows of a study give way to theirs', () => {
    const outOf = (...args: string[]) => parseStudyFlags(args, { out() {}, err() {} }).out
    expect(outOf()).toBe('study-report')
    expect(outOf('--table', 'franti-2019')).toBe(join('study-report', 'franti-2019'))
    expect(outOf('--table', 'franti-2019', '--out', 'here')).toBe('here')
  })

  it('never print what was not read or measured: every number of the index is of the re-measurement', () => {
    const named = indexStrategies.map(({ name, strategy }) => name ?? strategy ?? '')
    expect(Object.keys(remeasuredRows).sort()).toEqual(named.toSorted())
    expect(remeasured('random-partition', 's1')).toEqual({
      runs: 2000,
      initialIndex: 12.3,
      finalIndex: 3.2,
      success: 0,
    })
    expect(remeasured('projection', 'birch2')).toEqual({ runs: 5, initialIndex: null, finalIndex: 0.1, success: null })
    expect(remeasured('split', 'dim032')).toBeNull()
    expect(published).toHaveLength(31)
  })

  it('have improvements that follow from their inertias', () => {
    for (const { greedy, breathing, improvement } of published) {
      expect(Math.abs(100 * (1 - breathing / greedy) - improvement)).toBeLessThan(0.07)
    }
  })

  it('tell a difference in standard errors of both means and of rounding', () => {
    const own = summary([1, 2, 3, 4, 5])
    expect(standardErrors(own, 2, { runs: 10, unit: 0 })).toBeCloseTo(1 / Math.sqrt(2.5 / 5 + 2.5 / 10), 12)
    const alone = { runs: 10, unit: 0.6, deterministic: true }
    expect(standardErrors(summary([1]), 1.1, alone)).toBeCloseTo(-0.1 / Math.sqrt(0.03), 12)
    expect(standardErrors(summary([1, 1, 1, 1, 1]), 1, { runs: 10, unit: 0 })).toBeNull()
  })

  it('tell no such difference of a few runs, or of one, unless they draw nothing', () => {
    for (const few of [[1], [1, 2], [1, 2, 3, 4]]) {
      expect(standardErrors(summary(few), 2, { runs: 10, unit: 0.1 })).toBeNull()
    }
    const row = (strategy: string) =>
      ({ data: 's1', strategy, run: 0, initialIndex: 2, finalIndex: 1, success: false }) as Trial
    const [table] = indexTables(['k-means++', 'maximin from the mean'].map(row))
    expect(table.rows.map((cells) => [cells[1], cells[5], cells[8]])).toEqual([
      ['k-means++', '-', '-'],
      ['maximin from the mean', '+34.6', '+34.6'],
    ])
  })

  it('count how many differences are noise', () => {
    const row = (initialIndex: number, run: number) =>
      ({ data: 's1', strategy: 'k-means++', run, initialIndex, finalIndex: 1, success: false }) as Trial
    const [table, agreement] = indexTables([1, 2, 1, 2, 2].map(row))
    expect(table.rows).toEqual([['s1', 'k-means++', '5', '1.60', '1.7', '-0.4', '1.00', '1.0', '+0.0', '0', '21']])
    expect(agreement.rows).toEqual([['2', '2 (100 %)', '2 (100 %)', '0.405']])
  })
})
