import type { IterationState } from '@kentro/core'
import { elkan, elkanSteps } from '@kentro/elkan'
import { describe, expect, it } from 'vitest'
import { badCalls, thrownBy } from '../../lloyd/test/bad-calls.ts'
import { randomRows, uniform } from '../../lloyd/test/data.ts'
import { watch } from '../../lloyd/test/watch.ts'

describe('elkan by hand', () => {
  it('finds the two pairs of four points, and needs no second look at any', () => {
    expect(elkan([[0], [1], [10], [11]], [[0], [10]])).toEqual({
      centroids: Float64Array.of(0.5, 10.5),
      labels: Int32Array.of(0, 0, 1, 1),
      inertia: 1,
      iterations: 2,
      converged: true,
      stop: 'labels',
      // 4 x 2 in the first iteration, the pair of centroids in the second.
      distances: 9,
      emptyClusters: 0,
      n: 4,
      d: 1,
      k: 2,
    })
  })

  it('asks for no distance after the first iteration where there is one cluster', () => {
    const result = elkan([[1], [2], [6]], [[40]], { tolerance: 0 })
    expect(result).toMatchObject({ centroids: Float64Array.of(3), inertia: 14, iterations: 2, distances: 3 })
  })

  it('gives a point that comes to lie between two centroids to the lower index', () => {
    // After an iteration the centroids are -2 and 2: 0 is equally far from both, and changes over.
    const result = elkan([[-2], [-2], [0], [3], [3]], [[-2], [1]], { tolerance: 0 })
    expect([...result.labels]).toEqual([0, 0, 0, 1, 1])
  })

  it('takes an empty cluster to the farthest point, and looks for that point anew', () => {
    const line = [-10, -9.5, -9, -8.5, -8, -1, 1, 9, 9.5, 10].map((x) => [x])
    const once = elkan(line, [[-10], [-10], [-10]], { maxIterations: 1 })
    expect([...once.centroids]).toEqual([-4.5, 10, 9.5])
    expect([...once.labels]).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 2, 1])
  })
})

describe('elkanSteps', () => {
  const points = uniform('steps', 200, 2)
  const start = randomRows(points, 7, 'start')

  it('yields the states that onIteration sees and returns the clustering of elkan', () => {
    const { result, states } = watch(elkan, points, start, { tolerance: 0 })
    const yielded: IterationState[] = []
    const steps = elkanSteps(points, start, { tolerance: 0 })
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) {
      yielded.push({ ...step.value, centroids: step.value.centroids.slice(), labels: step.value.labels.slice() })
    }
    expect(yielded).toEqual(states)
    expect(step.value).toEqual(result)
  })
})

describe('elkan refuses', () => {
  for (const { name, call, error, message } of badCalls) {
    it(`${name}`, () => {
      expect(thrownBy(() => call(elkan))).toEqual({ error, message })
      expect(thrownBy(() => call(elkanSteps as never))).toEqual({ error, message })
    })
  }

  it('more bounds than any array can hold, and names the way out', () => {
    const n = 2 ** 18
    const many = { data: Float64Array.from({ length: n }, (_, i) => i), n, d: 1 }
    const message =
      'n * k must leave room for bounds below 4096 MB, got n * k = 262144 * 262144, 786432 MB: use lloyd, which keeps none'
    expect(thrownBy(() => elkan(many, many))).toEqual({ error: RangeError, message })
  })
})

describe('elkan', () => {
  it('modifies nothing that it is given', () => {
    const points = uniform('kept', 100, 3)
    const start = randomRows(points, 5, 'start')
    const weights = Float64Array.from({ length: 100 }, (_, i) => i % 3)
    const before = structuredClone([points, start, weights])
    elkan(points, start, { weights })
    expect([points, start, weights]).toEqual(before)
  })

  it('asks for as many distances whatever power of two the points are multiplied by', () => {
    const points = uniform('scale', 500, 3)
    const start = randomRows(points, 12, 'start')
    const { distances } = elkan(points, start, { tolerance: 0 })
    for (const factor of [2 ** 20, 2 ** -20, 2 ** 400]) {
      const times = ({ data, n, d }: typeof points) => ({ data: Float64Array.from(data, (x) => x * factor), n, d })
      expect(elkan(times(points), times(start), { tolerance: 0 }).distances).toBe(distances)
    }
  })
})
