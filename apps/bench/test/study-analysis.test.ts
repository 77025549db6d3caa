import { friedman, mean, relativeGap, wilsonInterval } from '@kentro/study'
import type { Trial } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { analyse } from '../src/study/analysis/analysis.ts'
import { meansOf } from '../src/study/analysis/means.ts'
import { quantities } from '../src/study/analysis/quantities.ts'
import { conclusions } from '../src/study/report/conclusions.ts'
import { smallStudy } from './study-fakes.ts'

const { rows, known, analysis } = await smallStudy()
const { gathered, comparison, standings } = analysis
const good = ['random-points', 'maximin', 'k-means++', 'greedy-k-means++', 'var-part']

const own = (data: string, strategy: string) => rows.filter((row) => row.data === data && row.strategy === strategy)
const bestOf = (data: string) => known.find((record) => record.data === data)?.inertia ?? NaN
const gapsOf = (data: string, strategy: string) =>
  own(data, strategy).map(({ finalInertia }) => relativeGap(finalInertia ?? NaN, bestOf(data)))

describe('the analysis of a study', () => {
  it('gathers rows by case and strategy', () => {
    expect(gathered.cases.map(({ name, k }) => [name, k])).toEqual([
      ['one', 5],
      ['two', 8],
      ['three', 6],
    ])
    expect(gathered.strategies).toEqual([...good, 'fails'])
    expect(gathered.trials(1, 'maximin')).toEqual(own('two', 'maximin'))
    expect(gathered.trials(1, 'var-part')).toHaveLength(1)
  })

  it('names k where data have several', () => {
    const more = rows.map((row) => ({ ...row, k: row.k + 1 }))
    const { cases } = analyse([...rows, ...more], known, '').gathered
    expect(cases.map(({ name }) => name)).toEqual([
      'one, k 5',
      'two, k 8',
      'three, k 6',
      'one, k 6',
      'two, k 9',
      'three, k 7',
    ])
    expect(cases[3].best).toBeNull()
  })

  it('takes means per case, and ranks strategies by them, those with failed runs last', () => {
    const means = meansOf(gathered, quantities.gap)
    const line = means?.rows.find(({ strategy }) => strategy === 'k-means++')
    expect(line?.means).toEqual(['one', 'two', 'three'].map((data) => mean(gapsOf(data, 'k-means++'))))
    expect(means?.rows.map(({ failed }) => failed[0])).toEqual([0, 0, 0, 0, 0, 12])
    expect(means?.rows.at(-1)?.means).toEqual([null, null, null])
    expect(means?.rows.at(-1)?.rank).toBe(6)
  })

  it('ranks the largest first where more is better', () => {
    const success = meansOf(gathered, quantities.success)
    const ranks = friedman(
      (success?.cases ?? []).map((_, s) => (success?.rows ?? []).map((row) => -(row.means[s] ?? -9))),
    )
    expect(success?.rows.map(({ rank }) => rank)).toEqual([...ranks.ranks])
  })

  it('has no means of what nobody measured', () => {
    const bare = rows.map((row): Trial => ({ ...row, success: null, finalIndex: null }))
    expect(meansOf(analyse(bare, known, '').gathered, quantities.success)).toBeNull()
  })

  it('compares by the mean gap per case, without those that fail', () => {
    expect(comparison?.strategies).toEqual(good)
    const table = ['one', 'two', 'three'].map((data) => good.map((strategy) => mean(gapsOf(data, strategy))))
    expect(comparison?.friedman).toEqual(friedman(table))
    const pair = comparison?.pairs.find(({ strategy }) => strategy === 'random-points')
    const differences = table.map((row) => row[0] - row[3])
    expect(pair?.difference.estimate).toBeCloseTo(mean(differences), 12)
    expect([pair?.wins, pair?.ties, pair?.losses]).toEqual([0, 0, 3])
  })

  it('compares nothing on one case, or with one strategy', () => {
    expect(
      analyse(
        rows.filter(({ data }) => data === 'one'),
        known,
        '',
      ).comparison,
    ).toBeNull()
    expect(
      analyse(
        rows.filter(({ strategy }) => strategy === 'maximin'),
        known,
        '',
      ).comparison,
    ).toBeNull()
  })

  it('takes the first strategy for the control where the one that is wanted is missing', () => {
    expect(analyse(rows, known, 'none').control).toBe('random-points')
  })

  it('says how each strategy stands on each case: success, gap, target and budget', () => {
    expect(standings).toHaveLength(3 * 5)
    const one = standings.find(({ case: at, strategy }) => at === 1 && strategy === 'k-means++')
    const successes = own('two', 'k-means++').filter(({ success }) => success === true).length
    expect(one?.success).toEqual(wilsonInterval(successes, 12))
    expect(one?.gaps).toEqual(gapsOf('two', 'k-means++'))
    expect(one?.gap.estimate).toBeCloseTo(mean(gapsOf('two', 'k-means++')), 12)
    expect(one?.target.successes).toBe(gapsOf('two', 'k-means++').filter((gap) => gap <= 0.01).length)
    expect(one?.budgeted?.runs).toBeGreaterThan(5)
    expect(one?.budgeted?.gap).toBeLessThan(one?.gap.estimate ?? 0)
  })

  it('has no interval for a single run', () => {
    const single = standings.find(({ strategy, case: at }) => strategy === 'var-part' && at === 0)
    expect(single?.gap).toEqual({ estimate: single?.gaps[0], low: single?.gaps[0], high: single?.gaps[0] })
    const share = Number(own('one', 'var-part')[0].success)
    expect(single?.success).toEqual({ share, low: share, high: share })
    expect(standings.filter(({ fixed }) => fixed).map(({ strategy }) => strategy)).toEqual(Array(3).fill('var-part'))
  })

  it('has a wide one where all that was asked for is one run', () => {
    const [first] = analyse(
      rows.filter(({ run }) => run === 0),
      known,
      '',
    ).standings
    expect([first.fixed, first.runs]).toEqual([false, 1])
    expect(first.success).toEqual(wilsonInterval(Number(first.success?.share), 1))
  })

  it('has no gap where the best known inertia is 0', () => {
    const zero = known.map((record) => ({ ...record, inertia: 0 }))
    expect(analyse(rows, zero, '').standings).toEqual([])
  })

  it('concludes in sentences', () => {
    const [ranking, against, success, cheapest] = conclusions(analysis)
    expect(ranking).toMatch(
      /^By the mean gap to the best known inertia, [\w+-]+ ranks first of 5 strategies over 3 data sets/,
    )
    expect(against).toMatch(/^Against greedy-k-means\+\+, .* 3 data sets\), no difference shown: /)
    expect(against).toMatch(
      /With 3 data sets and 4 comparisons this test cannot show any: its least p is 1.0, corrected.$/,
    )
    expect(success).toMatch(/^Every cluster is found most often by [\w+-]+: in [\d.]+ % of its runs .* 3 data sets/)
    expect(cheapest).toMatch(/on so many of 3 data sets: /)
  })

  it('says that the test is too weak only where it is', () => {
    if (comparison === null) throw new Error('no comparison')
    const [pair] = comparison.pairs
    const [, against] = conclusions({ ...analysis, comparison: { ...comparison, sets: 6, pairs: [pair] } })
    expect(against).toMatch(/no difference shown: random-points\.$/)
  })
})
