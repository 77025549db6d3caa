import { describe, expect, it } from 'vitest'
import { iris, lloydContender, mlKMeans } from '@kentro/benchmarks'
import { runCases } from '../src/measure/run-cases.ts'
import { fake, fourCase, right, runOf, ticking, tiny } from './fakes.ts'

const good = fake('good', () => right)
const both = fourCase('same-start', 'own-seeding')

describe('runCases', () => {
  it('goes on where contenders throw or give nonsense, and says so in their rows', async () => {
    const contenders = [
      fake('throws', () => {
        throw new Error('out\n of luck')
      }),
      fake('rejects', () => Promise.reject(new Error('later'))),
      fake('invents', () => ({ ...right, centroids: [[NaN], [1]] })),
      {
        ...good,
        name: 'unready',
        prepare: () => {
          throw new TypeError('no')
        },
      },
      good,
    ]
    const { sameStart, ownSeeding } = await runCases(runOf(contenders, [both]))
    const errors = [
      'threw: out of luck',
      'threw: later',
      'nonsense: centroids[0][0] must be finite, got NaN',
      'threw: no',
    ]
    expect(sameStart.map(({ error }) => error)).toEqual([...errors, null])
    expect(ownSeeding.map(({ error }) => error)).toEqual([...errors.map((error) => `seed 7 ${error}`), null])
    for (const row of sameStart.slice(0, 4)) expect(row).toMatchObject({ verdict: null, median: null, samples: [] })
    expect(sameStart[4]).toMatchObject({ verdict: { inertia: 1 }, speedUp: null })
    expect(ownSeeding[4]).toMatchObject({ seeds: [7, 8], adjustedRand: [1, 1], matchedAccuracy: [1, 1] })
  })

  it('says when a contender throws or changes its mind only after the first fit', async () => {
    let calls = 0
    const tires = fake('tires', () => {
      if (calls++ > 0) throw new Error('tired')
      return right
    })
    let turns = 0
    const wavers = fake('wavers', () => ({ ...right, labels: turns++ > 0 ? [1, 1, 0, 0] : right.labels }))
    const { sameStart } = await runCases(runOf([tires, wavers], [fourCase('same-start')]))
    expect(sameStart.map(({ error }) => error)).toEqual([
      'threw when run again: tired',
      'nonsense: other labels when run again from the same start',
    ])
    expect(sameStart.map(({ median }) => median)).toEqual([null, null])
  })

  it('takes the time of a contender that has its own clock, and of one that is asynchronous', async () => {
    const clocked = fake('clocked', () => ({ ...right, milliseconds: 3 }))
    const asynchronous = fake('asynchronous', async () => right)
    const { sameStart, ownSeeding } = await runCases(runOf([clocked, asynchronous], [both]))
    expect(sameStart.map(({ median }) => median)).toEqual([3, 10])
    expect(sameStart[1].speedUp).toBeCloseTo(0.3, 12)
    expect(ownSeeding.map(({ samples }) => samples)).toEqual([
      [3, 3],
      [10, 10],
    ])
  })

  it('holds our own solvers to nearest labels, the same in all of them', async () => {
    const first = fake('first', () => right, true)
    const stale = fake('stale', () => ({ ...right, labels: [0, 1, 1, 1], inertia: 82 + 8.5 ** 2 + 0.75 }), true)
    const honest = fake('honest', () => ({ labels: [0, 1, 1, 1], centroids: right.centroids, iterations: 2 }), true)
    const other = fake('other', () => ({ ...right, labels: [1, 1, 0, 0], centroids: [[10.5], [0.5]] }), true)
    const { sameStart } = await runCases(runOf([first, stale, honest, other], [fourCase('same-start')]))
    expect(sameStart.map(({ error }) => error?.slice(0, 42) ?? null)).toEqual([
      null,
      'nonsense: inertia must be 91, that of its ',
      'wrong: 1 labels are not the nearest',
      'wrong: 4 labels are not those of first',
    ])
  })

  it('lets a rival keep stale labels and empty clusters, and counts them', async () => {
    const rival = fake('rival', () => ({ labels: [0, 1, 1, 1], centroids: right.centroids, iterations: 2 }))
    const ours = fake('ours', () => right, true)
    const { sameStart } = await runCases(runOf([rival, ours], [fourCase('same-start')]))
    expect(sameStart[0]).toMatchObject({ error: null, verdict: { staleLabels: 1 }, otherLabels: 1 })
    expect(sameStart[1]).toMatchObject({ error: null, otherLabels: 0, sameWork: true })
  })

  it('measures what other units do to an absolute tolerance and not to a relative one', async () => {
    const { units } = await runCases(runOf([mlKMeans, lloydContender], [iris('units', 'units')]))
    const [at1, at0001, ours1, ours0001] = units
    expect(units.map(({ scale }) => scale)).toEqual([1, 0.001, 1, 0.001])
    expect(at1.change).toBe(0)
    expect(at0001.change).toBeGreaterThan(0.001)
    expect(at0001.staleLabels).toBeGreaterThan(0)
    expect(Math.abs(ours0001.change ?? 1)).toBeLessThan(1e-9)
    expect(ours0001.iterations).toBe(ours1.iterations)
  })

  it('does without further rounds and cases once the time is over, and says so', async () => {
    const run = runOf([good], [both, both], { profile: { ...tiny, repeats: 99, seconds: 0.15 } })
    const { sameStart, ownSeeding, cut } = await runCases(run)
    expect(sameStart).toHaveLength(1)
    expect(sameStart[0].samples.length).toBeGreaterThan(0)
    expect(ownSeeding).toHaveLength(0)
    expect(cut[0]).toMatch(/^four 4 x 1, k = 2, same-start: \d+ of 99 rounds of timing$/)
    expect(cut.slice(1)).toEqual([
      'four 4 x 1, k = 2, own-seeding: not run',
      'four 4 x 1, k = 2, same-start: not run',
      'four 4 x 1, k = 2, own-seeding: not run',
    ])
  })

  it('gives large cases fewer seeds, by their size and not by the clock', async () => {
    const profile = { ...tiny, seeds: 9, seedWork: 3 * 8 }
    const { ownSeeding, cut } = await runCases(runOf([good], [fourCase('own-seeding')], { profile }))
    expect(ownSeeding[0].seeds).toEqual([7, 8, 9])
    expect(cut).toEqual(['four 4 x 1, k = 2, own-seeding: 3 of 9 seeds, for the size of it'])
  })

  it('stops where it is told to, and keeps what it has', async () => {
    const controller = new AbortController()
    let fits = 0
    const impatient = fake('impatient', () => {
      if (++fits === 200) controller.abort()
      return right
    })
    const { signal } = controller
    const profile = { ...tiny, repeats: 1000 }
    const { sameStart, cut, stopped } = await runCases(runOf([impatient], [both], { profile, signal, now: ticking() }))
    expect(stopped).toBe(true)
    expect(sameStart).toHaveLength(1)
    expect(cut[0]).toMatch(/^four 4 x 1, k = 2, same-start: \d+ of 1000 rounds of timing$/)
    expect(cut[1]).toBe('four 4 x 1, k = 2, own-seeding: not run')
  })

  it('drops a case that is stopped before all had their first fit', async () => {
    const controller = new AbortController()
    const stopper = fake('stopper', () => {
      controller.abort()
      return right
    })
    const { sameStart, cut } = await runCases(
      runOf([stopper, good], [fourCase('same-start')], { signal: controller.signal }),
    )
    expect(sameStart).toEqual([])
    expect(cut).toEqual(['four 4 x 1, k = 2, same-start: stopped before the first round'])
  })

  it('tells how far it is, up to the end', async () => {
    const shares: number[] = []
    await runCases(runOf([good], [both], { onProgress: (share) => shares.push(share) }))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares[0]).toBe(0)
    expect(shares[shares.length - 1]).toBe(1)
  })
})
