import type { IterationState, Points } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { badCalls, thrownBy } from '../../lloyd/test/bad-calls.ts'
import { randomRows, uniform } from '../../lloyd/test/data.ts'
import { watch } from '../../lloyd/test/watch.ts'
import { checkRoom } from '../src/check-room.ts'
import { solvers } from './solvers.ts'

for (const [name, { solve, steps: stepsOf }] of Object.entries(solvers)) {
  describe(`${name}Steps`, () => {
    const points = uniform('steps', 200, 2)
    const start = randomRows(points, 7, 'start')

    it(`yields the states that onIteration sees and returns the clustering of ${name}`, () => {
      const { result, states } = watch(solve, points, start, { tolerance: 0 })
      const yielded: IterationState[] = []
      const steps = stepsOf(points, start, { tolerance: 0 })
      let step = steps.next()
      for (; step.done !== true; step = steps.next()) {
        yielded.push({ ...step.value, centroids: step.value.centroids.slice(), labels: step.value.labels.slice() })
      }
      expect(yielded).toEqual(states)
      expect(step.value).toEqual(result)
    })

    it('can be left in the middle, and started anew', () => {
      const [first] = stepsOf(points, start)
      const [again] = stepsOf(points, start)
      expect(again.labels).toEqual(first.labels)
      expect(again.centroids).toEqual(first.centroids)
    })
  })

  describe(`${name} refuses`, () => {
    for (const { name: what, call, error, message } of badCalls) {
      it(`${what}`, () => {
        expect(thrownBy(() => call(solve))).toEqual({ error, message })
        expect(thrownBy(() => call(stepsOf as never))).toEqual({ error, message })
      })
    }
  })

  describe(`${name}`, () => {
    it('modifies nothing that it is given', () => {
      const points = uniform('kept', 100, 3)
      const start = randomRows(points, 5, 'start')
      const weights = Float64Array.from({ length: 100 }, (_, i) => i % 3)
      const before = structuredClone([points, start, weights])
      solve(points, start, { weights })
      expect([points, start, weights]).toEqual(before)
    })

    it('asks for as many distances whatever power of two the points are multiplied by', () => {
      for (const d of [3, 70]) {
        const points = uniform('scale', 500, d)
        const start = randomRows(points, 40, 'start')
        const { distances } = solve(points, start, { tolerance: 0 })
        for (const factor of [2 ** 20, 2 ** -20, 2 ** 400, 2 ** -400]) {
          const times = (some: Points) => ({ ...some, data: Float64Array.from(some.data, (x) => x * factor) })
          expect(solve(times(points), times(start), { tolerance: 0 }).distances).toBe(distances)
        }
      }
    })
  })
}

describe('bounds that no memory can hold', () => {
  const refusal = (n: number, k: number, size: number): { error: unknown; message: string } => ({
    error: RangeError,
    message: `n * k must leave room for bounds below 4096 MB, got n * k = ${n} * ${k}, ${size} MB: use lloyd, which keeps none`,
  })

  it('are refused before any work, by the size of their kind', () => {
    const n = 2 ** 18
    const many = { data: Float64Array.from({ length: n }, (_, i) => i), n, d: 1 }
    // 4 bytes for each centroid, or for each 16, and for the point itself.
    expect(thrownBy(() => solvers.elkan.solve(many, many))).toEqual(refusal(n, n, 2 ** 18 + 1))
    expect(thrownBy(() => solvers.yinyang.solve(many, many))).toEqual(refusal(n, n, 2 ** 14 + 1))
  })

  it('are of two floats a point where one stands for all other centroids', () => {
    expect(thrownBy(() => checkRoom('hamerly', 2 ** 29, 10))).toEqual(refusal(2 ** 29, 10, 4096))
    for (const kind of ['elkan', 'hamerly', 'yinyang'] as const) expect(checkRoom(kind, 1e6, 1000)).toBeUndefined()
    expect(checkRoom('hamerly', 2 ** 29 - 1, 2 ** 29 - 1)).toBeUndefined()
  })
})
