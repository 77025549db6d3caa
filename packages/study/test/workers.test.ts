import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseRows, study } from '@kentro/study'
import type { Progress, StudyOptions, Trial } from '@kentro/study'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from './bundle.ts'
import { blobs, timeless } from './fakes.ts'

let built: Awaited<ReturnType<typeof bundle>>
beforeAll(async () => {
  built = await bundle()
})
afterAll(() => built.remove())

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

/** Rows of points, as JSON can hold them. */
const data = [blobs('a', 300, 4), blobs('b', 200, 3, 2)].map(({ name, points, labels = [] }) => {
  const { data: flat, n, d } = points as { data: Float64Array; n: number; d: number }
  return { name, points: { data: [...flat], shape: [n, d] as const }, labels: [...(labels as Int32Array)] }
})
const own = { name: 'own', module: fixture('default.mjs') }
const plan: StudyOptions = { data, strategies: ['k-means++', 'random-points', own], runs: 8 }

/** Its rows, found in this thread. */
const whole = await study({ ...plan, workers: 1 })

interface Ended {
  rows: Trial[]
  steps: Progress[]
  thrown?: string
  signal: NodeJS.Signals | null
}

type Told = StudyOptions & { tornRow?: number; abortAfter?: number }

/** Starts a study in a process of its own. */
function start(told: Told) {
  const module = join(built.folder, 'study.js')
  const child = spawn(process.execPath, [fixture('driver.mjs'), module, JSON.stringify(told)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (_, signal) => resolve({ rows: [], steps: [], ...JSON.parse(text || '{}'), signal })),
  )
  return { ended, kill: () => child.kill('SIGKILL') }
}

const run = (told: Told) => start(told).ended
const lines = (file: string) => readFileSync(join(built.folder, file), 'utf8').split('\n').slice(0, -1)
const fileOf = (name: string) => join(built.folder, name)

describe('the workers of a study', () => {
  it('give the same rows however many they are, returned in the same order', async () => {
    const [two, five] = await Promise.all([2, 5].map((workers) => run({ ...plan, workers })))
    expect(whole).toHaveLength(2 * 3 * 8)
    expect(whole.every(({ error }) => error === null)).toBe(true)
    const names = (rows: Trial[]) => rows.map(({ key, run }) => `${key}/${run}`)
    for (const { rows } of [two, five]) {
      expect(timeless(rows)).toEqual(timeless(whole))
      expect(names(rows)).toEqual(names(whole))
    }
  })

  it('write a line for each row as it comes, and say how far they are', async () => {
    const file = fileOf('rows.jsonl')
    const { rows, steps } = await run({ ...plan, workers: 2, file })
    expect(timeless(parseRows(readFileSync(file, 'utf8')))).toEqual(timeless(rows))
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: 49 }, (_, done) => done))
    expect(steps[0]).toEqual({ done: 0, total: 48, failed: 0, secondsLeft: null })
    expect(steps.slice(1).every(({ secondsLeft }) => secondsLeft !== null && secondsLeft >= 0)).toBe(true)
    expect(steps.at(-1)).toEqual({ done: 48, total: 48, failed: 0, secondsLeft: 0 })
  })

  it('record a strategy over which the thread ends, and go on in another', async () => {
    const strategies = [{ name: 'fails', module: fixture('fails.mjs') }, 'random-points' as const]
    const { rows } = await run({ ...plan, strategies, workers: 2, runs: 12 })
    const fails = rows.filter(({ strategy }) => strategy === 'fails')
    expect(rows).toHaveLength(2 * 2 * 12)
    expect(new Set(fails.map(({ error }) => error))).toEqual(new Set([null, 'the worker thread exited with code 3']))
    expect(rows.filter(({ error, strategy }) => error !== null && strategy !== 'fails')).toEqual([])
  })

  it('stop when told, with the rows so far, and go on from there', async () => {
    const file = fileOf('aborted.jsonl')
    const some = await run({ ...plan, workers: 2, file, abortAfter: 10 })
    expect(some.rows).toHaveLength(10)
    const all = await run({ ...plan, workers: 2, file })
    expect(all.steps[0].done).toBe(10)
    expect(timeless(all.rows)).toEqual(timeless(whole))
    expect(lines('aborted.jsonl')).toHaveLength(48)
  })

  it('refuse a module that cannot be imported, before any work', async () => {
    const file = fileOf('none.jsonl')
    const missing = { name: 'missing', module: fixture('missing.mjs') }
    const { thrown } = await run({ ...plan, strategies: [missing], workers: 2, file })
    expect(thrown).toMatch(/Cannot find module/)
    expect(existsSync(file)).toBe(false)
  })
})

describe('a study that was killed', () => {
  it.each([1, 2])(
    'in the middle of writing a row, with %i workers, has the rows of one that was not',
    async (workers) => {
      const file = fileOf(`torn-${workers}.jsonl`)
      const torn = await run({ ...plan, workers, file, tornRow: 21 })
      expect(torn.signal).toBe('SIGKILL')
      const left = readFileSync(file, 'utf8')
      expect(left.endsWith('\n')).toBe(false)
      expect(left.split('\n')).toHaveLength(21)
      const resumed = await run({ ...plan, workers, file })
      expect(resumed.steps[0].done).toBe(20)
      expect(timeless(resumed.rows)).toEqual(timeless(whole))
      expect(timeless(parseRows(readFileSync(file, 'utf8')))).toEqual(timeless(resumed.rows))
    },
  )

  it('from outside, again and again, has them too', async () => {
    const file = fileOf('killed.jsonl')
    const long = { ...plan, workers: 2, runs: 60, file }
    for (let kills = 0; kills < 2; kills++) {
      const before = existsSync(file) ? lines('killed.jsonl').length : 0
      const child = start(long)
      while (!existsSync(file) || lines('killed.jsonl').length < before + 30) await setTimeout(10)
      child.kill()
      expect((await child.ended).signal).toBe('SIGKILL')
    }
    const { rows, steps } = await run(long)
    expect(steps[0].done).toBeGreaterThanOrEqual(60)
    expect(steps[0].done).toBeLessThan(360)
    expect(timeless(rows)).toEqual(timeless(await study({ ...plan, runs: 60, workers: 1 })))
    expect(timeless(parseRows(readFileSync(file, 'utf8')))).toEqual(timeless(rows))
  })

  it('is not asked to mend what no kill can do', async () => {
    const file = fileOf('other.jsonl')
    writeFileSync(file, '{"hello": 1}\n')
    const { thrown } = await run({ ...plan, workers: 1, file })
    expect(thrown).toBe(`RangeError: line 1 of other.jsonl must be a row of a study, got '{"hello": 1}'`)
    expect(readFileSync(file, 'utf8')).toBe('{"hello": 1}\n')
  })
})
