import { elkanContender, kmeansContender, lloydContender, mlKMeans, suites } from '@kentro/benchmarks'
import { parseCsv } from '@kentro/io'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../src/output/to-csv.ts'
import { toJson } from '../src/output/to-json.ts'
import { fourCase, resultsOf, runOf, tiny } from './fakes.ts'

const contenders = [mlKMeans, kmeansContender, lloydContender, elkanContender]
const cases = Object.values(suites).flatMap((suite) => suite.cases(tiny, 7))
const once = await resultsOf(runOf(contenders, cases))

/** A clock that runs unevenly, as real ones do. */
function uneven(): () => number {
  let time = 0
  return () => (time += 5 + (time % 7))
}

const times = ['samples', 'median', 'deviation', 'speedUp', 'conversion']
const withoutTimes = (value: unknown) =>
  JSON.stringify(value, (key, part: unknown) => (times.includes(key) ? undefined : part))

describe('bench', () => {
  it('gives the same results for the same seed, times apart', async () => {
    const again = await resultsOf(runOf(contenders, cases, { now: uneven() }))
    expect(withoutTimes(again)).toBe(withoutTimes(once))
  })

  it('gives other results for another seed', async () => {
    const others = Object.values(suites).flatMap((suite) => suite.cases(tiny, 8))
    expect(withoutTimes(await resultsOf(runOf(contenders, others, { seed: 8 })))).not.toBe(withoutTimes(once))
  })

  it('has a row for each contender in each case, none of them in error', () => {
    const rows = [...once.sameStart, ...once.ownSeeding, ...once.units]
    expect(rows.map(({ error }) => error)).toEqual(rows.map(() => null))
    expect(once.sameStart).toHaveLength(4 * (1 + 2 + 4))
    expect(once.ownSeeding).toHaveLength(4 * (1 + 4))
    expect(once.units).toHaveLength(4 * 2 * 2)
  })

  it('finds our solvers equal in all but distances and times', () => {
    for (const { contender, verdict, otherLabels } of once.sameStart) {
      if (contender === 'ml-kmeans') continue
      const lloyd = once.sameStart.find((row) => row.contender === 'lloyd' && row.verdict?.inertia === verdict?.inertia)
      expect(verdict).toEqual({ ...lloyd?.verdict, distances: verdict?.distances })
      expect(otherLabels).toBe(0)
    }
  })

  it('leaves the truth out where it is not known', async () => {
    const unlabelled = { ...fourCase('own-seeding') }
    const load = () => ({ points: unlabelled.load().points, labels: null })
    const { ownSeeding } = await resultsOf(runOf([lloydContender], [{ ...unlabelled, load }]))
    expect(ownSeeding[0]).toMatchObject({ error: null, adjustedRand: [], rand: null, accuracy: null })
    expect(ownSeeding[0].inertia?.mean).toBe(1)
  })
})

describe('toJson', () => {
  it('reads back as the results, times to ten nanoseconds', () => {
    expect(JSON.parse(toJson(once))).toEqual(once)
    const [row] = once.sameStart
    const back = JSON.parse(toJson({ ...once, sameStart: [{ ...row, samples: [0.123456789] }] })) as typeof once
    expect(back.sameStart[0].samples).toEqual([0.12346])
  })

  it('keeps the numbers of a list on one line', () => {
    expect(toJson(once)).toContain('"seeds": [7,8],\n')
  })
})

describe('toCsv', () => {
  it('has a line for each row, which reads back as the same numbers', () => {
    const columns = ['n', 'd', 'k', 'inertia']
    const { points, labels } = parseCsv(toCsv(once), { columns, label: 'contender' })
    const rows = [...once.sameStart, ...once.ownSeeding, ...once.units]
    expect(points.n).toBe(rows.length)
    expect(labels).toEqual(rows.map(({ contender }) => contender))
    expect(points.data[3]).toBe(once.sameStart[0].verdict?.inertia)
  })

  it('is empty where nothing was measured', () => {
    expect(toCsv({ ...once, sameStart: [], ownSeeding: [], units: [] })).toBe('')
  })
})
