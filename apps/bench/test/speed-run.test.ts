import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kentroContender, mlKMeans, parseCell } from '@kentro/benchmarks'
import { describe, expect, it } from 'vitest'
import { firstFit } from '../src/speed/first-fit.ts'
import { runSpeed } from '../src/speed/run-speed.ts'
import { waysOf } from '../src/speed/ways-of.ts'
import { right } from './fakes.ts'
import { fourCell, kentro, racer, speedRun, timed } from './speed-fakes.ts'

const run = (...args: Parameters<typeof speedRun>) => runSpeed(speedRun(...args))

describe('waysOf', () => {
  const cell = fourCell('float64')
  const large = { ...cell, n: 1e6, d: 8, k: 8 }

  it('has each algorithm on as many threads as are allowed, and rivals on small cells on one as well', () => {
    const rival = racer('rival', () => right, { algorithms: ['lloyd', 'elkan'], parallel: true })
    const told = (contender: typeof rival, one: typeof cell, threads = 2) =>
      waysOf(contender, one, 'float64', threads).map((way) => `${way.algorithm} ${way.threads}`)
    expect(told(rival, large)).toEqual(['lloyd 2', 'elkan 2'])
    expect(told(rival, cell)).toEqual(['lloyd 2', 'elkan 2', 'lloyd 1', 'elkan 1'])
    expect(told(kentro, cell)).toEqual(['auto 2', 'lloyd 2'])
    expect(told(rival, large, 1)).toEqual(['lloyd 1', 'elkan 1'])
    expect(told({ ...rival, parallel: false }, large)).toEqual(['lloyd 1', 'elkan 1'])
  })

  it('has none where the points are not what a contender takes', () => {
    expect(
      waysOf(
        racer('rival', () => right),
        cell,
        'float32',
        2,
      ),
    ).toEqual([])
    expect(
      waysOf(
        racer('rival', () => right, { precisions: ['float32'] }),
        cell,
        'float64',
        2,
      ),
    ).toEqual([])
  })
})

describe('runSpeed', () => {
  it('gives times only of what was found right, and says what was not', async () => {
    const broken = racer('broken', () => {
      throw new Error('no\nluck')
    })
    const nonsense = racer('nonsense', () => ({ ...right, centroids: [[NaN], [1]] }))
    const { fits } = await run([kentro, broken, nonsense, timed('good', [100])])
    const of = (name: string) => fits.filter(({ contender }) => contender === name)
    expect(of('broken')).toMatchObject([{ error: 'no luck', times: null, verdict: null }])
    expect(of('nonsense')).toMatchObject([{ error: 'centroids[0][0] must be finite, got NaN', times: null }])
    expect(of('good')).toMatchObject([{ error: null, difference: null, turns: [100, 100, 100], rounds: [1, 2, 3] }])
    expect(of('kentro').map(({ algorithm, times }) => [algorithm, times?.median])).toEqual([
      ['auto', 50],
      ['lloyd', 50],
    ])
  })

  it('counts a ratio with its quartiles only where both did the same work', async () => {
    const longer = racer('longer', async () => ({ ...right, iterations: 3, milliseconds: 200 }))
    const worse = racer('worse', async () => ({ ...right, inertia: 1.5, centroids: [[0], [10.5]], milliseconds: 50 }))
    const { ratios } = await run([kentro, timed('slow', [60, 90, 110, 100]), longer, worse])
    expect(ratios.map(({ against, ratio, difference }) => [against, ratio, difference])).toEqual([
      ['slow', 2, null],
      ['longer', 4, '3 iterations, not 2'],
      ['worse', 1, 'inertia +50 %'],
    ])
    expect(ratios[0].spread).toEqual({ least: 1.8, q1: 1.9, median: 2, q3: 2.1, largest: 2.2 })
  })

  it('asks of who seeds itself only as many iterations', async () => {
    const told: unknown[] = []
    const prepare = () => ({
      fitFrom: (_: unknown, stopping: unknown) => async () => {
        told.push(stopping)
        return { ...right, centroids: [[0], [10.5]], inertia: 1.5, milliseconds: 60 }
      },
      fit: () => () => right,
    })
    const { ratios } = await run([kentro, racer('own', () => right, { selfSeeded: true, prepare })])
    expect(ratios).toMatchObject([{ against: 'own', difference: null }])
    expect(told[0]).toEqual({ maxIterations: 9, tolerance: 0, expected: 2 })
  })

  it('finds an error in one of ours that is not bit for bit as the first', async () => {
    let calls = 0
    const fit = async () => ({ ...right, iterations: calls++ === 1 ? 3 : 2, milliseconds: 50 })
    const { fits } = await run([racer('kentro', fit, { ours: true, algorithms: ['auto', 'lloyd'], parallel: true })])
    expect(fits.map(({ error }) => error)).toEqual([null, 'wrong: not bit for bit what the first of ours found'])
  })

  it('takes the better of two ways, and the slower one leaves after a round', async () => {
    const prepare = () => ({
      fitFrom: (_start: unknown, _stopping: unknown, how?: { algorithm?: string }) => async () => ({
        ...right,
        milliseconds: how?.algorithm === 'elkan' ? 80 : 200,
      }),
      fit: () => () => right,
    })
    const rival = racer('rival', () => right, { algorithms: ['lloyd', 'elkan'], prepare })
    const { fits, ratios } = await run([kentro, rival])
    expect(fits.slice(2)).toMatchObject([
      { algorithm: 'lloyd', left: true, turns: [200] },
      { algorithm: 'elkan', left: false, turns: [80, 80, 80] },
    ])
    expect(ratios).toMatchObject([{ theirs: { algorithm: 'elkan', milliseconds: 80 }, ratio: 1.6 }])
  })

  it('compares two threads with one where the cell is large enough, and keeps both to the end', async () => {
    const large = { ...fourCell('float64', 'float32'), n: 5e7 }
    const prepare = () => ({
      fitFrom: (_start: unknown, _stopping: unknown, how?: { threads?: number }) => async () => ({
        ...right,
        milliseconds: how?.threads === 1 ? 95 : 50,
      }),
      fit: () => () => right,
    })
    const precisions = ['float64', 'float32'] as const
    const ours = racer('kentro', () => right, { ours: true, algorithms: ['auto'], parallel: true, precisions, prepare })
    const { fits, ratios } = await run([ours], { cells: [large] })
    expect(fits.map(({ precision, threads, turns }) => [precision, threads, turns.length])).toEqual([
      ['float64', 2, 3],
      ['float64', 1, 3],
      ['float32', 2, 3],
    ])
    expect(ratios).toMatchObject([{ comparison: 'threads', against: 'kentro', ratio: 1.9, difference: null }])
    expect((await run([ours])).ratios).toEqual([])
  })

  it('leaves out contenders of one thread where they would take too long', async () => {
    const { fits } = await run([kentro, timed('single', [10]), timed('team', [10], { parallel: true })], {
      singleWork: 71,
    })
    expect(new Set(fits.map(({ contender }) => contender))).toEqual(new Set(['kentro', 'team']))
    expect((await run([kentro, timed('single', [10])], { singleWork: 72 })).ratios).toHaveLength(1)
  })

  it('counts a long first fit, and cuts rounds short once everyone has two turns', async () => {
    const { fits, cut } = await run([kentro, timed('slow', [2000])], { cellSeconds: 0 })
    expect(fits.at(-1)).toMatchObject({ turns: [2000, 2000], rounds: [0, 1] })
    expect(cut).toEqual(['four-4-1-2, float64: 2 of 3 rounds'])
  })

  it('lets a slow contender rest while others have more turns', async () => {
    const { fits } = await run([kentro, timed('slow', [900])], { cellSeconds: 2.5, rounds: 5 })
    expect(fits.map(({ turns }) => turns.length)).toEqual([5, 5, 2])
  })

  it('rounds points and start to float32 for all', async () => {
    const given: unknown[] = []
    const prepare = ({ data }: { data: unknown }) => {
      given.push(data)
      return { fitFrom: () => () => right, fit: () => () => right }
    }
    const precisions = ['float64', 'float32'] as const
    const { ratios } = await run([{ ...kentro, precisions }, racer('rival', () => right, { prepare, precisions })], {
      cells: [fourCell(...precisions)],
    })
    expect(given).toEqual([Float64Array.of(0, 1, 10, 11), Float32Array.of(0, 1, 10, 11)])
    expect(ratios.map(({ precision }) => precision)).toEqual([...precisions])
  })

  it('takes first fits in processes of their own, seeding alone, and both together, where they are asked for', async () => {
    const seed = () => async () => ({ centroids: [0.5, 10.5], milliseconds: 30 })
    const rival = racer('rival', async () => ({ ...right, milliseconds: 70 }), {
      prepare: () => ({ fitFrom: () => () => right, fit: () => async () => ({ ...right, milliseconds: 70 }), seed }),
    })
    const all = ['four-4-1-2']
    const { cold, own, ratios } = await run([kentro, rival], { firsts: all, seedings: all, pipelines: all })
    expect(cold.map(({ contender, samples, median }) => [contender, samples, median])).toEqual([
      ['kentro', [12, 12], 12],
      ['rival', [12, 12], 12],
    ])
    expect(own.filter(({ kind }) => kind === 'seeding').map(({ contender, seeds }) => [contender, seeds])).toEqual([
      ['kentro', [7, 8]],
      ['rival', [7, 8]],
    ])
    expect(own.at(-1)).toMatchObject({ kind: 'pipeline', contender: 'rival', samples: [70, 70], inertia: 1 })
    expect(ratios.at(-1)).toMatchObject({ comparison: 'seeding', against: 'rival', theirs: { milliseconds: 30 } })
  })

  it('goes on where a process or a seeding fails', async () => {
    const failing = racer('failing', async () => ({ ...right, milliseconds: 9 }), {
      prepare: () => ({
        fitFrom: () => async () => ({ ...right, milliseconds: 9 }),
        fit: () => () => {
          throw new Error('no seeds')
        },
      }),
    })
    const all = ['four-4-1-2']
    const freshFit = () => Promise.reject(new Error('no process'))
    const { cold, own } = await runSpeed({ ...speedRun([kentro, failing], { firsts: all, pipelines: all }), freshFit })
    expect(cold.map(({ error }) => error)).toEqual(['no process', 'no process'])
    expect(own.map(({ error }) => error)).toEqual([null, 'no seeds'])
  })

  it('stops after the fit under way, and says what was not run', async () => {
    const controller = new AbortController()
    const stops = racer('stops', () => {
      controller.abort()
      return right
    })
    const cells = [fourCell('float64'), { ...fourCell('float64'), name: 'another' }]
    const { stopped, cut } = await runSpeed({ ...speedRun([kentro, stops], { cells }), signal: controller.signal })
    expect(stopped).toBe(true)
    expect(cut).toEqual(['four-4-1-2, float64: 0 of 3 rounds', 'another: not run'])
  })

  it('makes fewer rounds when it is late, and leaves out cells only when it is a quarter late', async () => {
    const cells = ['one', 'two', 'three'].map((name) => ({ ...fourCell('float64'), name }))
    const { fits, cut } = await run([kentro], { cells, seconds: 1 })
    expect(fits.slice(0, 2).map(({ turns }) => turns.length)).toEqual([3, 3])
    const late = await run([kentro], { cells, seconds: 0.1 })
    expect(late.fits.map(({ cell, turns }) => [cell, turns.length])).toContainEqual(['one', 2])
    expect(late.cut).toContain('three: not run')
    expect(cut).not.toContain('three: not run')
  })

  it('finds Kentro and ml-kmeans to do the same work on the irises', async () => {
    const cells = [parseCell('iris', 50)]
    const { fits, ratios } = await run([kentroContender, mlKMeans], { cells, rounds: 1 })
    expect(fits.map(({ error }) => error)).toEqual(fits.map(() => null))
    expect(new Set(fits.map(({ verdict }) => verdict?.iterations)).size).toBe(1)
    expect(ratios).toMatchObject([{ against: 'ml-kmeans', difference: null, precision: 'float64' }])
  })
})

describe('firstFit', () => {
  it('fits in the process that is told to, from raw files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-first-'))
    const [points, start] = ['points', 'start'].map((name) => join(folder, name))
    writeFileSync(points, new Uint8Array(Float32Array.of(0, 1, 10, 11).buffer))
    writeFileSync(start, new Uint8Array(Float64Array.of(0, 10).buffer))
    const told = { contender: 'kentro', manner: { algorithm: 'auto', threads: 2 }, points, start, single: true }
    expect(await firstFit({ ...told, n: 4, d: 1, k: 2, maxIterations: 9 })).toBeGreaterThan(0)
    const short = firstFit({ ...told, n: 5, d: 1, k: 2, maxIterations: 9 })
    await expect(short).rejects.toThrow('must have n * d = 5 * 1 = 5 values, got 4')
    rmSync(folder, { recursive: true })
  })
})
