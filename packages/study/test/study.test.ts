import { points, seeded } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { kMeansPlusPlus, strategies } from '@kentro/init'
import { kmeansSync } from '@kentro/kmeans'
import { lloyd } from '@kentro/lloyd'
import { adjustedRand, centroidIndex, inertia } from '@kentro/metrics'
import { measures, study } from '@kentro/study'
import type { MeasureName, StudyOptions, Trial } from '@kentro/study'
import { describe, expect, it } from 'vitest'
import { blobs, first, timeless } from './fakes.ts'

/** A study in this thread. */
const here = (options: Partial<StudyOptions>): Promise<Trial[]> =>
  study({ data: blobs('blobs', 120, 4), strategies: ['k-means++'], runs: 3, workers: 1, ...options })

describe('study', () => {
  it('has a row for each run of each strategy on each data set for each k, in this order', async () => {
    const rows = await here({
      data: [blobs('a', 40, 2), { ...blobs('b', 40, 2), k: [3, 2] }],
      strategies: ['random-points', 'k-means++'],
      runs: 2,
    })
    const names = rows.map(({ data, k, strategy, run }) => `${data} ${k} ${strategy} ${run}`)
    const each = ['random-points 0', 'random-points 1', 'k-means++ 0', 'k-means++ 1']
    expect(names).toEqual(['a 2', 'b 3', 'b 2'].flatMap((name) => each.map((rest) => `${name} ${rest}`)))
  })

  it('measures what the parts of Kentro say of the same trial', async () => {
    const data = blobs('blobs', 120, 4)
    const [row] = await here({ data, seed: 'mine', runs: 1 })
    const random = seeded('["mine","blobs",4]/0')
    const seeding = kMeansPlusPlus(data.points, 4, random)
    const seeds = { data: seeding.centroids, n: 4, d: 2 }
    const clustering = lloyd(data.points, seeds, { tolerance: 0, maxIterations: 10_000 })
    const reference = data.reference ?? []
    const after = centroidIndex({ data: clustering.centroids, n: 4, d: 2 }, reference)
    expect(row).toEqual({
      key: row.key,
      data: 'blobs',
      digest: row.digest,
      n: 120,
      d: 2,
      k: 4,
      strategy: 'k-means++',
      solver: 'lloyd',
      seed: 'mine',
      run: 0,
      error: null,
      initialIndex: centroidIndex(seeds, reference),
      finalIndex: after,
      success: after === 0,
      initialInertia: inertia(data.points, seeds),
      finalInertia: clustering.inertia,
      iterations: clustering.iterations,
      seedingDistances: 3 * 120,
      solvingDistances: clustering.distances,
      seedingTime: row.seedingTime,
      solvingTime: row.solvingTime,
      adjustedRand: adjustedRand(data.labels ?? [], clustering.labels),
    })
    expect(row.key).toMatch(/^[0-9a-f]{16}$/)
    expect(row.seedingTime).toBeGreaterThanOrEqual(0)
    expect(row.solvingTime).toBeGreaterThanOrEqual(0)
  })

  it('pairs trials: in a run every strategy sees the same draws, whatever its place, the data and the runs beside it', async () => {
    const seen: Record<string, number[]> = {}
    const watching = (name: string) => ({
      name,
      initialize: ((source, k, random) => {
        ;(seen[name] ??= []).push(random())
        return first(source, k, random)
      }) satisfies Initialize,
    })
    await here({ strategies: [watching('one'), watching('two')], runs: 4 })
    expect(seen.one).toEqual(seen.two)
    expect(new Set(seen.one).size).toBe(4)
    const data = [blobs('before', 50, 2), blobs('blobs', 120, 4)]
    await here({ data, k: 4, strategies: ['random-points', watching('three')], runs: 2 })
    expect(seen.three).toEqual([seen.three[0], seen.one[0], seen.three[2], seen.one[1]])
    await here({ strategies: [watching('four')], runs: 4, seed: 1 })
    expect(seen.four.some((draw) => seen.one.includes(draw))).toBe(false)
  })

  it('gives the same rows again, times apart', async () => {
    const options = { strategies: ['random-points', 'k-means++', 'random-partition'] as const, runs: 5 }
    expect(timeless(await here(options))).toEqual(timeless(await here(options)))
  })

  it('knows rows by all that their trials were told', async () => {
    const data = blobs('blobs', 40, 2)
    const { points } = blobs('blobs', 40, 2, 2)
    const variants: Partial<StudyOptions>[] = [
      { data },
      { data, seed: 1 },
      { data, k: 3 },
      { data, maxIterations: 5 },
      { data, emptyClusters: 'keep' },
      { data, solver: 'elkan' },
      { data, measures: ['success'] },
      { data, strategies: ['random-points'] },
      { data, strategies: [{ strategy: 'greedy-k-means++', name: 'k-means++' }] },
      { data, strategies: [{ strategy: 'greedy-k-means++', name: 'k-means++', options: { trials: 2 } }] },
      { data: { ...data, points } },
      { data: { ...data, name: 'others' } },
      {
        data: {
          ...data,
          reference: [
            [0, 0],
            [1, 1],
          ],
        },
      },
      { data: { name: data.name, points: data.points, k: 2 } },
    ]
    const keys = await Promise.all(variants.map(async (variant) => (await here({ ...variant, runs: 1 }))[0].key))
    expect(new Set(keys).size).toBe(variants.length)
    expect((await here({ data, runs: 2 })).map(({ key }) => key)).toEqual([keys[0], keys[0]])
  })

  it('runs a strategy that draws nothing once, unless it was told something', async () => {
    const rows = await here({
      strategies: [
        'first-k',
        { strategy: 'maximin', options: { start: 'mean' }, name: 'from the mean', deterministic: true },
        { strategy: 'maximin', options: { start: 'norm' }, name: 'from the norm' },
        { initialize: first, name: 'own', deterministic: true },
      ],
    })
    expect(rows.map(({ strategy }) => strategy)).toEqual([
      'first-k',
      'from the mean',
      ...Array.from({ length: 3 }, () => 'from the norm'),
      'own',
    ])
    expect(rows[5]).toMatchObject({ finalInertia: rows[0].finalInertia })
    expect(strategies['first-k'].deterministic).toBe(true)
  })

  it('hands its options to a strategy', async () => {
    const greedy = { strategy: 'greedy-k-means++' as const, options: { trials: 7 } }
    const [row] = await here({ strategies: [greedy], runs: 1 })
    expect(row.seedingDistances).toBe((1 + 3 * 7) * 120)
  })

  it('records what a strategy throws, or returns instead of centroids, and goes on', async () => {
    const rows = await here({
      strategies: [
        {
          name: 'thrower',
          initialize: () => {
            throw new RangeError('no\n  luck')
          },
        },
        { name: 'liar', initialize: () => ({ centroids: Float64Array.of(NaN), indices: null, distances: 0 }) },
        {
          name: 'lost',
          initialize: (_, k) => ({ centroids: new Float64Array(k * 2).fill(NaN), indices: null, distances: 0 }),
        },
        'k-means++',
      ],
      runs: 2,
    })
    expect(rows.slice(0, 6).map(({ error }) => error)).toEqual([
      'RangeError: no luck',
      'RangeError: no luck',
      ...Array.from({ length: 2 }, () => expect.stringMatching(/^TypeError: init must return centroids/)),
      ...Array.from({ length: 2 }, () => expect.stringMatching(/^RangeError: start\[0\]\[0\] must be finite, got NaN/)),
    ])
    for (const name of Object.keys(measures)) expect(rows[0][name as MeasureName]).toBeNull()
    expect(rows.slice(6).every(({ error, finalInertia }) => error === null && finalInertia !== null)).toBe(true)
  })

  it('takes the means of the labels where there is no reference, and has no index for other numbers of clusters', async () => {
    const { points, labels = [] } = blobs('blobs', 120, 4)
    const rows = await here({ data: { name: 'labelled', points, labels, k: [4, 5] }, runs: 40 })
    const [four, five] = [rows.slice(0, 40), rows.slice(40)]
    const { inertia: best } = kmeansSync(points, 4, { seed: 1, restarts: 20, tolerance: 0 })
    expect(four.map(({ success }) => success)).toEqual(four.map(({ finalInertia }) => finalInertia === best))
    expect(new Set(four.map(({ success }) => success))).toEqual(new Set([true, false]))
    for (const row of five) expect([row.initialIndex, row.finalIndex, row.success]).toEqual([null, null, null])
    expect(rows.every(({ adjustedRand }) => adjustedRand !== null)).toBe(true)
  })

  it('measures neither index nor Rand index where nothing is known of the truth', async () => {
    const [row] = await here({ data: { name: 'bare', points: blobs('blobs', 50, 2).points, k: 2 }, runs: 1 })
    expect([row.initialIndex, row.finalIndex, row.success, row.adjustedRand]).toEqual([null, null, null, null])
    expect(row.finalInertia).not.toBeNull()
  })

  it('measures only what was asked for', async () => {
    const [row] = await here({ measures: ['success', 'iterations'], runs: 1 })
    const measured = Object.keys(measures).filter((name) => row[name as MeasureName] !== null)
    expect(measured).toEqual(['success', 'iterations'])
  })

  it('finds the same by every solver, which only asks for other distances', async () => {
    const free = (row: Trial) => ({ ...row, solver: '', key: '', seedingTime: 0, solvingTime: 0, solvingDistances: 0 })
    const rows = await here({ solver: 'lloyd' })
    const others = await here({ solver: 'elkan' })
    expect(others.map(free)).toEqual(rows.map(free))
    expect(others[0].solvingDistances).not.toBe(rows[0].solvingDistances)
  })

  it('lets clusters that lose their points take others, or keep their place if told so', async () => {
    const data = { name: 'line', points: [[0], [1], [2], [10]], k: 3 }
    const away = {
      name: 'away',
      initialize: () => ({ centroids: Float64Array.of(1, 99, 98), indices: null, distances: 0 }),
    }
    const [relocated] = await here({ data, strategies: [away], runs: 1 })
    const [kept] = await here({ data, strategies: [away], runs: 1, emptyClusters: 'keep' })
    expect([relocated.finalInertia, kept.finalInertia]).toEqual([0.5, 61.75 - 1 / 4 + 1.25])
  })

  it('stops after maxIterations', async () => {
    const rows = await here({ maxIterations: 1 })
    expect(rows.map(({ iterations }) => iterations)).toEqual([1, 1, 1])
  })

  it('takes a strategy from a module by path or by address, from its default or its named export', async () => {
    const named = new URL('./fixtures/named.mjs', import.meta.url)
    const rows = await here({
      strategies: [
        { name: 'default', module: new URL('./fixtures/default.mjs', import.meta.url) },
        { name: 'named', module: named.pathname },
        { name: 'address', module: named.href },
        { name: 'here', initialize: first },
      ],
      runs: 1,
    })
    expect(new Set(rows.map(({ finalInertia }) => finalInertia)).size).toBe(1)
    expect(rows.map(({ error }) => error)).toEqual([null, null, null, null])
  })

  it('clusters one point, equal points, and all points into as many clusters', async () => {
    const data = [
      { name: 'one', points: [[1]], k: 1 },
      { name: 'equal', points: [[2], [2], [2]], k: [1, 3] },
      { name: 'all', points: points([[0], [1], [5]]), labels: [0, 1, 2], k: 3 },
    ]
    const rows = await here({ data, runs: 2 })
    expect(rows.map(({ error, finalInertia }) => [error, finalInertia])).toEqual(rows.map(() => [null, 0]))
    expect(rows.filter((row) => row.data === 'all').map(({ success }) => success)).toEqual([true, true])
  })
})
