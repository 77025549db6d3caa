import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { closeTeams, createEngine, createSeeder, settle } from '@kentro/kernels'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { lodge } from '../src/lodging.ts'
import { arena } from '../src/wasm/arena.ts'
import type { Crew } from '../src/wasm/crew.ts'
import { movingIn } from '../src/wasm/resident.ts'
import { team } from '../src/wasm/team.ts'
import { WORD } from '../src/wasm/worker-source.ts'
import { engineOptions } from './engine-options.ts'

const k = 3

function some(seed: number, n = 1000): Points {
  const random = seeded(seed)
  return { data: Float64Array.from({ length: 2 * n }, random), n, d: 2 }
}

const options = (points: Points) => engineOptions(points, null, k)
const seederOptions = { k, trials: 2, weights: null }
const start = Float64Array.of(0, 0, 1, 1, 0, 1)

function assigned(points: Points, threads?: number): Int32Array {
  const engine = createEngine(points, options(points), threads)
  engine.assign(start)
  const labels = engine.labels.slice()
  engine.release()
  return labels
}

describe('settle(points, k, threads)', () => {
  it('lets engines and seeders work one after the other on one copy of the points', () => {
    const points = some(1)
    const leave = settle(points, k, 1)
    const engine = createEngine(points, options(points))
    const { buffer } = engine.points.data
    const address = engine.points.data.byteOffset
    engine.release()
    const seeder = createSeeder(points, seederOptions)
    seeder.accept(points.data.slice(0, 2) as Float64Array)
    expect(seeder.least.buffer).toBe(buffer)
    expect(seeder.least[0]).toBe(0)
    seeder.release()
    const again = createEngine(points, options(points))
    expect(again.points.data.buffer).toBe(buffer)
    expect(again.points.data.byteOffset).toBe(address)
    again.assign(start)
    const labels = again.labels.slice()
    again.release()
    leave()
    expect(labels).toEqual(assigned(points))
  })

  it('gives the second of two at once a copy of its own', () => {
    const points = some(2)
    const leave = settle(points, k, 1)
    const one = createEngine(points, options(points))
    const two = createEngine(points, options(points))
    const seeder = createSeeder(points, seederOptions)
    expect(new Set([one.labels.buffer, two.labels.buffer, seeder.least.buffer]).size).toBe(3)
    one.assign(start)
    seeder.accept(Float64Array.of(0.5, 0.5))
    two.assign(start.toReversed())
    expect(one.labels).toEqual(assigned(points))
    expect(two.labels).not.toEqual(one.labels)
    for (const each of [seeder, one, two]) each.release()
    leave()
  })

  it('may end while an engine works, which keeps its memory until it is released', () => {
    const points = some(3)
    const leave = settle(points, k, 1)
    const engine = createEngine(points, options(points))
    leave()
    const other = createEngine(some(4), options(some(4)))
    expect(other.labels.buffer).not.toBe(engine.labels.buffer)
    other.assign(start.toReversed())
    engine.assign(start)
    const labels = engine.labels.slice()
    other.release()
    engine.release()
    expect(labels).toEqual(assigned(points))
  })

  it('does nothing the second time for the same points, nor where points are too few to gain', () => {
    const points = some(5)
    const leave = settle(points, k, 1)
    settle(points, k, 1)()
    const engine = lodge(points, k, 1)
    settle(points, k, 1)()
    expect(lodge(points, k, 1)?.place).not.toBe(engine?.place)
    engine?.leave()
    const again = lodge(points, k, 1)
    expect(again?.place).toBe(engine?.place)
    again?.leave()
    leave()
    const few = some(6, 3)
    settle(few, k)()
    expect(lodge(few, k, 'auto')).toBeNull()
  })
})

describe('release', () => {
  it('may be called again, and ending a stay too, without giving memory to two at once', () => {
    for (const threads of [1, 2]) {
      const points = some(7)
      const leave = settle(points, k, threads)
      const engine = createEngine(points, options(points), threads)
      engine.release()
      const other = createEngine(points, options(points), threads)
      engine.release()
      leave()
      leave()
      const third = createEngine(points, options(points), threads)
      const fourth = createEngine(points, options(points), threads)
      third.release()
      third.release()
      const fifth = createEngine(points, options(points), threads)
      third.release()
      const sixth = createEngine(points, options(points), threads)
      const live = [other, fourth, fifth, sixth]
      expect(new Set(live.map(({ labels }) => labels.buffer)).size).toBe(4)
      for (const one of live) one.release()
    }
  })

  it('leaves what was copied before as it was', () => {
    const points = some(8)
    const labels = assigned(points)
    const before = labels.slice()
    assigned(some(9))
    expect(labels).toEqual(before)
  })
})

describe('memory that does not suffice', () => {
  const memory = (byteLength: number, grow: () => number) =>
    ({ buffer: { byteLength }, grow }) as unknown as WebAssembly.Memory

  it('is an error that says how much there would have to be', () => {
    const refuse = () => {
      throw new RangeError('WebAssembly.Memory.grow(): Unable to grow instance memory')
    }
    const large = arena(
      memory(65536, () => 1),
      64,
    )
    large.reserve(Float64Array, 2 ** 30)
    expect(() => large.open()).toThrow(
      new RangeError(
        'points must fit into a WebAssembly memory of 4 GB with what is computed beside them, got 8.0 GB: ' +
          'pass float32, fewer points (a sample, say) or fewer columns',
      ),
    )
    const refused = arena(memory(65536, refuse), 64)
    refused.reserve(Float64Array, 2 ** 26)
    expect(() => refused.open()).toThrow(
      new RangeError(
        'points must fit into the memory that is left with what is computed beside them, got 0.5 GB: ' +
          'pass float32, fewer points (a sample, say) or fewer columns',
      ),
    )
  })

  it('is full one byte before 4 GB, and grows by whole pages up to that', () => {
    const pages: number[] = []
    const recorded = memory(65536, ((count: number) => pages.push(count)) as () => number)
    const most = arena(recorded, 0)
    most.reserve(Uint8Array, 2 ** 32 - 64)
    expect(most.open()).toBe(2 ** 32 - 64)
    expect(pages).toEqual([65535])
    most.reserve(Uint8Array, 1)
    expect(() => most.open()).toThrow('4 GB')
    expect(arena(recorded, 0).open()).toBe(0)
    expect(pages).toEqual([65535])
  })

  it('is found before anything is copied', () => {
    const crew = { threads: 2, memory: memory(65536, () => 1), first: 64 } as unknown as Crew
    const points = { data: { length: 0 } as unknown as Float64Array, n: 1e6, d: 1000 }
    // 8 bytes a coordinate, and 2 for it in 16 bits.
    expect(() => movingIn(points, crew, () => {})).toThrow('got 9.3 GB')
  })

  it('leaves what there is of points and threads free for the next', () => {
    const points = some(10)
    const leave = settle(points, k, 1)
    const home = lodge(points, k, 1)
    home?.leave()
    closeTeams()
    const pair = team(2)
    pair?.release()
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
      throw new RangeError('no')
    })
    expect(() => createSeeder(points, { k, trials: 1e5, weights: null })).toThrow('points must fit')
    expect(() => createEngine(some(11, 100_000), options(some(11)), 2)).toThrow('points must fit')
    grow.mockRestore()
    expect(team(2)).toBe(pair)
    pair?.release()
    const next = lodge(points, k, 1)
    expect(next?.place).toBe(home?.place)
    next?.leave()
    leave()
  })
})

describe('team(threads)', () => {
  beforeEach(closeTeams)
  afterEach(closeTeams)

  it('is kept for whoever asks for as many threads, until closeTeams()', () => {
    const one = team(2)
    const other = team(2)
    expect([one?.threads, other?.threads]).toEqual([2, 2])
    expect(other).not.toBe(one)
    one?.release()
    expect(team(3)?.threads).toBe(3)
    expect(team(2)).toBe(one)
    one?.release()
    other?.release()
    closeTeams()
    closeTeams()
    const fresh = team(2)
    expect([one, other]).not.toContain(fresh)
    fresh?.release()
  })

  it('has 64 threads at most', async () => {
    const started: object[] = []
    class Worker {
      constructor(_: string, { workerData }: { workerData: { memory: WebAssembly.Memory; control: number } }) {
        started.push(workerData)
        Atomics.add(new Int32Array(workerData.memory.buffer, workerData.control), WORD.ready, 1)
      }
      on = () => this
      unref = () => this
    }
    vi.resetModules()
    vi.stubGlobal('process', Object.assign(Object.create(process), { getBuiltinModule: () => ({ Worker }) }))
    const fresh = await import('../src/wasm/team.ts')
    expect(fresh.team(1000)?.threads).toBe(64)
    expect(started.length).toBe(63)
    vi.unstubAllGlobals()
  })
})

describe('a process with live teams', () => {
  it('exits by itself, without waiting for what flags of its own mean to workers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kentro-'))
    const kernels = new URL('../src/index.ts', import.meta.url).pathname
    writeFileSync(join(folder, 'main.ts'), PROGRAM.replace('KERNELS', kernels))
    writeFileSync(join(folder, 'flag.cjs'), `if (!require('node:worker_threads').isMainThread) for (;;);\n`)
    try {
      await build({
        root: folder,
        configFile: false,
        logLevel: 'silent',
        build: { ssr: join(folder, 'main.ts'), rolldownOptions: { output: { entryFileNames: 'main.mjs' } } },
        ssr: { noExternal: true, resolve: { conditions: ['@kentro/source'] } },
      })
      const args = ['--require', join(folder, 'flag.cjs'), join(folder, 'dist/main.mjs')]
      const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 })
      expect(stdout).toBe('0 0 1 1 in shared memory: true\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const PROGRAM = `
import { createEngine, settle } from 'KERNELS'
const grid = { d: 1, limbs: 1, step: 2 ** 51, offset: new Float64Array(1), scale: Float64Array.of(1), unit: Float64Array.of(1) }
const points = { data: Float64Array.of(0, 1, 10, 11), n: 4, d: 1 }
const options = { k: 2, weights: null, rowGrid: grid, weightGrid: grid }
settle(points, 2, 2)
createEngine({ ...points }, options, 3).release()
const engine = createEngine(points, options)
engine.assign(Float64Array.of(0, 10))
console.log(...engine.labels, 'in shared memory:', engine.labels.buffer instanceof SharedArrayBuffer)
`
