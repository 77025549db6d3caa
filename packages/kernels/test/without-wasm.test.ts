import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstDifference } from './first-difference.ts'
import { engineOptions } from './engine-options.ts'
import { hard } from './hard-cases.ts'

const data = { n: 1500, d: 5, k: 7, seed: 3, shape: 'blobs', centres: 'points', scale: 1 } as const
const { points, weights, centres } = hard({ ...data, single: false, weighted: true })

/** What the package, loaded afresh, makes of these points. */
async function outcome(threads: number) {
  const { createEngine, createSeeder, settle } = await import('@kentro/kernels')
  const leave = settle(points, 7, threads)
  const engine = createEngine(points, engineOptions(points, weights, 7), threads)
  const own = engine.points === points
  engine.assign(centres)
  const moved = engine.moveSums()
  const { rows, weight } = engine.clusters
  const parts = [engine.labels.slice(), rows.limbs.slice(), weight.limbs.slice()]
  engine.release()
  const seeder = createSeeder(points, { k: 7, trials: 2, weights })
  seeder.accept(centres.slice(0, 5))
  parts.push(...seeder.try(centres.slice(5, 15)).map((sums) => sums.slice()), seeder.least.slice(), seeder.sums.slice())
  seeder.release()
  leave()
  return { own, values: [moved, ...parts.flatMap((part) => [...part])] }
}

const { Memory, Module, Instance } = WebAssembly

/** What fails when called with `new`. */
function failing(error: Error): () => never {
  return function fail() {
    throw error
  }
}

const forbidding = {
  'there is no WebAssembly': undefined,
  'a content security policy forbids it': {
    Module: failing(new WebAssembly.CompileError('Wasm code generation disallowed by embedder')),
    Memory,
    Instance,
  },
  'there is no room for another memory': {
    Memory: failing(new RangeError('could not allocate memory')),
    Module,
    Instance,
  },
}

describe('where WebAssembly is not to be had', () => {
  beforeEach(() => void vi.resetModules())
  afterEach(() => void vi.unstubAllGlobals())

  for (const [reason, stub] of Object.entries(forbidding)) {
    it(`works in plain TypeScript, with the same bits: ${reason}`, async () => {
      const expected = await outcome(1)
      expect(expected.own).toBe(false)
      vi.resetModules()
      vi.stubGlobal('WebAssembly', stub)
      for (const threads of [1, 2]) {
        const { own, values } = await outcome(threads)
        expect(own).toBe(true)
        expect(firstDifference(values, expected.values)).toBeNull()
      }
    })
  }

  it('does with one thread where workers are forbidden, and where there are none', async () => {
    const expected = await outcome(1)
    const Worker = vi.fn<() => never>(failing(new Error('Access to this API has been restricted')))
    for (const found of [{ Worker }, undefined]) {
      vi.resetModules()
      const original = process.getBuiltinModule
      const stubbed = (name: string) => (name === 'node:worker_threads' ? found : original(name as 'node:os'))
      vi.stubGlobal('process', Object.assign(Object.create(process) as object, { getBuiltinModule: stubbed }))
      for (const threads of [2, 2]) {
        const { own, values } = await outcome(threads)
        expect(own).toBe(false)
        expect(firstDifference(values, expected.values)).toBeNull()
      }
      vi.unstubAllGlobals()
    }
    expect(Worker).toHaveBeenCalledTimes(1)
  })
})
