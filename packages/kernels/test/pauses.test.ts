import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import {
  PAUSE,
  andThen,
  assignNearest,
  atOnce,
  createEngine,
  createSeeder,
  inSlices,
  isPaused,
  pausing,
  settle,
} from '@kentro/kernels'
import type { BoundsKind, Engine, MayPause } from '@kentro/kernels'
import { describe, expect, it } from 'vitest'
import { plainEngine } from '../src/plain-engine.ts'
import { plainSeeder } from '../src/plain-seeder.ts'
import { engineOptions } from './engine-options.ts'
import { firstDifference } from './first-difference.ts'

/** The pauses of work, and what it gives. */
function watched<T>(work: MayPause<T>): { pauses: number; result: T } {
  const steps = pausing(work)
  for (let pauses = 0; ; pauses++) {
    const step = steps.next()
    if (step.done === true) return { pauses, result: step.value }
  }
}

const sizeOf = (from: number, to: number): number => to - from

describe('inSlices(n, cost, work)', () => {
  it('has no pause where there is little to do', () => {
    expect(inSlices(1000, 100, sizeOf)).toBe(1000)
    expect(inSlices(1024, 2 ** 15, sizeOf)).toBe(1024)
  })

  it('works on whole chunks in order, with a pause after each slice but the last', () => {
    const parts: number[] = []
    const work = inSlices(3000, 2 ** 15, (from, to) => {
      parts.push(from, to)
      return to - from
    })
    expect(parts).toEqual([])
    expect(watched(work)).toEqual({ pauses: 2, result: 3000 })
    expect(parts).toEqual([0, 1024, 1024, 2048, 2048, 3000])
  })

  it('does not take apart what is a chunk, however much that costs', () => {
    const work = inSlices(1025, 2 ** 40, sizeOf)
    expect(watched(work)).toEqual({ pauses: 2, result: 1025 })
  })
})

describe('work that may pause', () => {
  function* slow(value: number) {
    yield PAUSE
    return value
  }

  it('gives atOnce(work) what is there already, or what there is in the end', () => {
    expect(atOnce(7)).toBe(7)
    expect(atOnce(slow(7))).toBe(7)
  })

  it('goes on by andThen(work, next), with the pauses of both', () => {
    expect(andThen(1, (value) => value + 1)).toBe(2)
    expect(watched(andThen(slow(1), (value) => value + 1))).toEqual({ pauses: 1, result: 2 })
    expect(watched(andThen(1, slow))).toEqual({ pauses: 1, result: 1 })
    expect(watched(andThen(slow(1), (value) => slow(value + 1)))).toEqual({ pauses: 2, result: 2 })
  })
})

const n = 20_000
const d = 16
const k = 120
const points: Points = { data: Float64Array.from({ length: n * d }, seeded(5)), n, d }
const weights = Float64Array.from({ length: n }, seeded(6))
const centroids = Float64Array.from(points.data.subarray(0, k * d))

/** What engines give, by methods that pause or that do not, and how often they do. */
function outcome(engine: Engine, patient: boolean) {
  const { bounder } = engine
  const works = [
    () => (patient ? engine.assigning(centroids) : engine.assign(centroids)),
    () => engine.moveSums(),
    () => (patient ? engine.measuringInertia(centroids) : engine.inertia(centroids)),
    ...[0, 1].map(() => () => (patient ? bounder?.assigning(centroids) : bounder?.assign(centroids))),
  ]
  const seen = works.map((work) => watched<unknown>(work()))
  const results = seen.slice(1).map(({ result }) => Number(result ?? 0))
  const { rows, weight } = engine.clusters
  const values = [...results, ...engine.labels, ...rows.limbs, ...weight.limbs]
  engine.release()
  return { pauses: seen.map(({ pauses }) => pauses), values }
}

describe('an engine on one thread', () => {
  const kinds: (BoundsKind | null)[] = [null, 'elkan', 'hamerly', 'yinyang']

  it.each(kinds)('pauses within an assignment, and gives the same bits as without (bounds: %s)', (bounds) => {
    const options = { ...engineOptions(points, weights, k), bounds }
    const labels = new Int32Array(n)
    assignNearest(points, centroids, labels)
    for (const make of [() => createEngine(points, options, 1), () => plainEngine(points, options)]) {
      const [patient, hurried] = [outcome(make(), true), outcome(make(), false)]
      const [moved, , asked] = patient.values
      expect([moved, asked]).toEqual([n, bounds === null ? 0 : n * k])
      expect(firstDifference(Int32Array.from(patient.values.slice(4, 4 + n)), labels)).toBeNull()
      expect(firstDifference(patient.values, hurried.values)).toBeNull()
      expect(patient.pauses[0]).toBeGreaterThan(0)
      expect(patient.pauses[3] > 0).toBe(bounds !== null)
      expect(hurried.pauses).toEqual([0, 0, 0, 0, 0])
    }
  })

  it('pauses within sums, too, where these take long', () => {
    const wide = { data: Float64Array.from({ length: 70_000 * 64 }, (_, p) => (p * p) % 8191), n: 70_000, d: 64 }
    const engine = plainEngine(wide, engineOptions(wide, null, 1))
    expect(watched<unknown>(engine.assigning(new Float64Array(64))).pauses).toBe(2)
    expect(engine.moveSums()).toBe(70_000)
    const { pauses, result } = watched(engine.measuringInertia(new Float64Array(64)))
    expect({ pauses, result }).toEqual({ pauses: 1, result: wide.data.reduce((sum, value) => sum + value * value) })
  })
})

describe('a seeder on one thread', () => {
  it('pauses within a trial, and gives the same bits as without', () => {
    const candidates = centroids.subarray(d)
    const leave = settle(points, k, 1)
    for (const make of [() => createSeeder(points, { k, trials: k, weights }), () => plainSeeder(points, weights)]) {
      const patient = make()
      watched(patient.accepting(centroids.subarray(0, d)))
      const { pauses, result } = watched(patient.trying(candidates))
      expect(pauses).toBeGreaterThan(0)
      const parts = [...result, patient.least, patient.sums].map((part) => part.slice())
      patient.release()
      const hurried = make()
      hurried.accept(centroids.subarray(0, d))
      const expected = [...hurried.try(candidates), hurried.least, hurried.sums]
      expect(parts.map((part, at) => firstDifference(part, expected[at]))).toEqual(parts.map(() => null))
      hurried.release()
    }
    leave()
  })

  it('has work left that is not begun before it is asked for', () => {
    const seeder = plainSeeder(points, null)
    const work = seeder.trying(centroids)
    expect(isPaused(work)).toBe(true)
    expect(seeder.least.every((value) => value === Infinity)).toBe(true)
  })
})
