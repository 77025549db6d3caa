import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { atOnce, closeTeams, createEngine, isPaused, settle, settling } from '@kentro/kernels'
import type { MayPause } from '@kentro/kernels'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '../src/wasm/module.ts'
import { lodge } from '../src/lodging.ts'
import { restingTeam, team, teamsAtWork } from '../src/wasm/team.ts'
import type * as Teams from '../src/wasm/team.ts'
import { WORD } from '../src/wasm/worker-source.ts'
import { engineOptions } from './engine-options.ts'
import { firstDifference } from './first-difference.ts'

const k = 12
const n = 40_000
const d = 8

function some(seed: number): Points {
  return { data: Float64Array.from({ length: n * d }, seeded(seed)), n, d }
}

/** What work gives to somebody who takes every rest. */
async function patiently<T>(work: MayPause<T>): Promise<T> {
  if (!isPaused(work)) return work
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await step.value.until?.()
  }
}

/** Labels, sums and inertia after two rounds, with rests or at once. */
async function outcome(points: Points, rests: boolean, leave = () => {}, create = createEngine) {
  const drive = rests ? patiently : <T>(work: MayPause<T>) => Promise.resolve(atOnce(work))
  const engine = create(points, engineOptions(points, null, k))
  const moved: number[] = []
  const centroids = Float64Array.from(points.data.subarray(0, k * d))
  for (let round = 0; round < 2; round++) {
    await drive(engine.assigning(centroids))
    moved.push(engine.moveSums())
    centroids.set(points.data.subarray(k * d, 2 * k * d))
  }
  const inertia = await drive(engine.measuringInertia(centroids))
  const { rows, weight } = engine.clusters
  const values = [...moved, inertia, ...engine.labels, ...rows.limbs, ...weight.limbs]
  engine.release()
  leave()
  return values
}

afterEach(closeTeams)

describe('settling(points, k, threads)', () => {
  it.each([1, 2, 3])(
    'has %i threads do the same as settle does, to the bit, whether pauses are taken or not',
    async (threads) => {
      const points = some(1)
      const expected = await outcome(points, false, settle(points, k, 1))
      for (const rests of [true, false]) {
        const own = { ...points }
        const leave = await patiently(settling(own, k, threads))
        const lodging = lodge(own, k, 'auto')
        expect(lodging?.place.crew.threads).toBe(threads)
        expect(lodging?.place.crew.running === undefined).toBe(threads === 1)
        lodging?.leave()
        expect(firstDifference(await outcome(own, rests, leave), expected)).toBeNull()
      }
    },
  )

  it('gives the same where no promise can be had of a word of memory', async () => {
    const points = some(2)
    const expected = await outcome(points, false, settle(points, k, 1))
    vi.stubGlobal('Atomics', Object.create(Atomics, { waitAsync: { value: undefined } }))
    const leave = await patiently(settling(points, k, 2))
    expect(firstDifference(await outcome(points, true, leave), expected)).toBeNull()
    vi.unstubAllGlobals()
  })

  it('gives back what it has when it is left in the middle', async () => {
    const work = settling(some(3), k, 2)
    expect(isPaused(work) && work.next().value).toHaveProperty('pause', true)
    expect(teamsAtWork()).toBe(1)
    work.return(() => {})
    expect(teamsAtWork()).toBe(0)
    const crew = await patiently(restingTeam(2, true))
    crew?.release()
    const later = settling({ data: new Float64Array(2 ** 22), n: 2 ** 16, d: 64 }, k, 2)
    expect(later.next().done).toBe(false)
    expect(teamsAtWork()).toBe(1)
    later.return(() => {})
    while (teamsAtWork() > 0) await new Promise((resolve) => setTimeout(resolve))
    expect(await patiently(restingTeam(2, false))).toBe(crew)
    crew?.release()
  })
})

describe('restingTeam(threads, start)', () => {
  it('is kept for whoever rests while it works, until closeTeams()', async () => {
    expect(await patiently(restingTeam(2, false))).toBeNull()
    const crew = await patiently(restingTeam(2, true))
    expect(crew?.threads).toBe(2)
    crew?.release()
    expect(await patiently(restingTeam(2, false))).toBe(crew)
    crew?.release()
    closeTeams()
    expect(await patiently(restingTeam(2, false))).toBeNull()
  })

  it('is used by those who wait, too, where nobody may be started for them', async () => {
    const crew = await patiently(restingTeam(3, true))
    crew?.release()
    expect(team(3, false)).toBe(crew)
    crew?.release()
  })

  it('is free again only when its workers are, and then works right', async () => {
    const points = some(4)
    const expected = await outcome(points, false, settle(points, k, 1))
    for (let round = 0; round < 20; round++) {
      const own = { ...points }
      const leave = await patiently(settling(own, k, 2))
      const engine = createEngine(own, engineOptions(own, null, k))
      const work = engine.assigning(Float64Array.from(own.data.subarray(0, k * d)))
      if (isPaused(work)) {
        work.next()
        work.return(null)
      }
      engine.release()
      leave()
      const again = { ...points }
      expect(firstDifference(await outcome(again, true, await patiently(settling(again, k, 2))), expected)).toBeNull()
    }
  })
})

describe('a thread that fails', () => {
  const nothing = 'nothing' as Command

  it('is an error for whoever has it work, and the end of its team', async () => {
    for (const rests of [true, false]) {
      const crew = await patiently(restingTeam(2, true))
      if (crew?.running === undefined) throw new Error('no team')
      const fail = rests ? crew.running(nothing, [0, 0], n) : null
      const run = async () => (fail ? patiently(fail) : crew.run(nothing, [0, 0], n))
      await expect(run()).rejects.toThrow('a worker thread has failed in the middle of its work')
      crew.release()
      expect(await patiently(restingTeam(2, false))).toBeNull()
    }
  })

  it('is an error for whoever works with it', async () => {
    const crew = team(2)
    expect(() => crew?.run(nothing, [0, 0], n)).toThrow('not a function')
    crew?.release()
    while (teamsAtWork() > 0) await new Promise((resolve) => setTimeout(resolve))
  })
})

describe('a thread that may not sleep, as that of a page', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('has no team of those who wait, and looks on where it cannot do otherwise', async () => {
    const points = some(6)
    const expected = await outcome(points, false, settle(points, k, 1))
    const wait = () => {
      throw new TypeError('Atomics.wait cannot be called in this context')
    }
    vi.resetModules()
    vi.stubGlobal('Atomics', Object.create(Atomics, { wait: { value: wait } }))
    const kernels = await import('@kentro/kernels')
    const teams = await import('../src/wasm/team.ts')
    const own = { ...points }
    const leave = await patiently(kernels.settling(own, k, 2))
    expect(firstDifference(await outcome(own, false, leave, kernels.createEngine), expected)).toBeNull()
    expect(teams.team(2, false)).toBeNull()
    expect(await patiently(teams.restingTeam(2, false))).not.toBeNull()
  })
})

/** What teams.ts, loaded afresh, makes of workers that do this when they start. */
async function withWorkers(act: (words: Int32Array, ended: () => void) => void): Promise<typeof Teams> {
  class Worker {
    ended = () => {}
    constructor(_: string, { workerData }: { workerData: { memory: WebAssembly.Memory; control: number } }) {
      act(new Int32Array(workerData.memory.buffer, workerData.control), () => this.ended())
    }
    on(_: string, listener: () => void) {
      this.ended = listener
      return this
    }
    unref = () => this
  }
  vi.resetModules()
  vi.stubGlobal('process', Object.assign(Object.create(process), { getBuiltinModule: () => ({ Worker }) }))
  return import('../src/wasm/team.ts')
}

describe('workers that do not start', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  it('are no team, and nobody waits for others', async () => {
    let started = 0
    const fresh = await withWorkers((_, ended) => {
      started++
      setTimeout(ended)
    })
    for (let round = 0; round < 2; round++) expect(await patiently(fresh.restingTeam(2, true))).toBeNull()
    expect(started).toBe(2)
    expect(fresh.team(2)).toBeNull()
    expect(fresh.teamsAtWork()).toBe(0)
  })

  it('are waited for five seconds', async () => {
    vi.useFakeTimers()
    const fresh = await withWorkers(() => {})
    let found: unknown
    void patiently(fresh.restingTeam(2, true)).then((crew) => (found = crew))
    await vi.advanceTimersByTimeAsync(4900)
    expect(found).toBeUndefined()
    await vi.advanceTimersByTimeAsync(200)
    expect(found).toBeNull()
  })
})

describe('workers in the middle of their work', () => {
  afterEach(() => void vi.unstubAllGlobals())

  /** A team at work whose workers do nothing by themselves. */
  async function busyTeam() {
    const ends: (() => void)[] = []
    let words: Int32Array = new Int32Array(0)
    const { restingTeam: hire, teamsAtWork: atWork } = await withWorkers((all, ended) => {
      words = all
      Atomics.add(all, WORD.ready, 1)
      ends.push(ended)
    })
    const crew = await patiently(hire(2, true))
    if (crew?.running === undefined) throw new Error('no team')
    const work = crew.running('assign', [0, 0], n)
    const step = work.next()
    if (step.done === true) throw new Error('no pause')
    return { crew, work, words, ends, hire, atWork, until: step.value.until }
  }

  it('are an error if they end, and no wait without end', async () => {
    const { crew, work, ends, hire, until } = await busyTeam()
    setTimeout(ends[0])
    await until?.()
    expect(() => work.next()).toThrow('a worker thread has failed')
    crew.release()
    expect(await patiently(hire(2, false))).toBeNull()
  })

  it('are given nothing more once they are left, and are free when they are done', async () => {
    const { crew, work, words, hire, atWork } = await busyTeam()
    Atomics.add(words, WORD.next, 2048)
    work.return(0)
    crew.release()
    expect(atWork()).toBe(1)
    expect(words[WORD.next]).toBe(n)
    expect(await patiently(hire(2, false))).toBeNull()
    Atomics.add(words, WORD.done, 1)
    Atomics.notify(words, WORD.done)
    await new Promise((resolve) => setTimeout(resolve))
    expect(atWork()).toBe(1)
    Atomics.add(words, WORD.done, 1)
    Atomics.notify(words, WORD.done)
    while (atWork() > 0) await new Promise((resolve) => setTimeout(resolve))
    expect(await patiently(hire(2, false))).toBe(crew)
  })

  it('are given up when none has taken any work for five minutes', async () => {
    vi.useFakeTimers()
    const { work, until } = await busyTeam()
    let over = false
    void until?.().then(() => (over = true))
    await vi.advanceTimersByTimeAsync(240_000)
    expect(over).toBe(false)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(over).toBe(true)
    expect(() => work.next()).toThrow('a worker thread has failed')
    vi.useRealTimers()
  })
})
