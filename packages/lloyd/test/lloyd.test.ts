import { points as owned } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import { describe, expect, it } from 'vitest'
import { blobs, pick, rowsOf, uniform } from './data.ts'

describe('lloyd by hand', () => {
  it('finds the two pairs of four points', () => {
    expect(lloyd([[0], [1], [10], [11]], [[0], [10]])).toEqual({
      centroids: Float64Array.of(0.5, 10.5),
      labels: Int32Array.of(0, 0, 1, 1),
      inertia: 1,
      inertias: Float64Array.of(0.5, 0.5),
      weights: Float64Array.of(2, 2),
      iterations: 2,
      converged: true,
      stop: 'labels',
      distances: 16,
      emptyClusters: 0,
      n: 4,
      d: 1,
      k: 2,
    })
  })

  it('moves centroids to weighted means', () => {
    const corners = [
      [0, 0],
      [0.5, 0],
      [0.5, 1],
      [1, 1],
    ]
    const start = [
      [0, 0],
      [1, 1],
    ]
    const found = {
      centroids: Float64Array.of(0.125, 0, 0.875, 1),
      labels: Int32Array.of(0, 0, 1, 1),
      inertia: 0.375,
    }
    const weights = [3, 1, 1, 3]
    const once = lloyd(corners, start, { weights, tolerance: 0, maxIterations: 1 })
    expect(once).toMatchObject({ ...found, iterations: 1, stop: 'maxIterations', converged: false })
    const converged = lloyd(corners, start, { weights, tolerance: 0 })
    expect(converged).toMatchObject({ ...found, iterations: 2, stop: 'labels', converged: true })
  })

  it('gives a point between two centroids to the lower index', () => {
    const row = [[-1], [0], [1]]
    expect([...lloyd(row, [[-1], [1]]).labels]).toEqual([0, 0, 1])
    expect([...lloyd(row, [[1], [-1]]).labels]).toEqual([1, 0, 0])
  })

  it('gives the mean for k = 1, in two iterations', () => {
    const result = lloyd(
      [
        [1, 5],
        [2, 5],
        [6, 8],
      ],
      [[40, -3]],
      { tolerance: 0 },
    )
    expect(result).toMatchObject({ centroids: Float64Array.of(3, 6), inertia: 20, iterations: 2, distances: 6 })
  })

  it('gives every point its own cluster for k = n', () => {
    const points = uniform('k = n', 40, 3)
    const result = lloyd(points, points)
    expect(result.centroids).toEqual(points.data)
    expect([...result.labels]).toEqual(Array.from({ length: 40 }, (_, i) => i))
    expect(result).toMatchObject({ inertia: 0, emptyClusters: 0, converged: true })
  })

  it('takes one point, one column, and a column that is constant', () => {
    expect(lloyd([[7, -2]], [[0, 0]])).toMatchObject({ centroids: Float64Array.of(7, -2), inertia: 0 })
    const constant = lloyd(
      [
        [0.1, 3],
        [0.1, 5],
        [0.1, 9],
      ],
      [
        [0.1, 3],
        [0.1, 9],
      ],
    )
    expect(constant).toMatchObject({ centroids: Float64Array.of(0.1, 4, 0.1, 9), inertia: 2 })
  })

  it('turns -0 into 0', () => {
    const { centroids } = lloyd(
      [
        [-0, 1],
        [-0, 1],
      ],
      [
        [-0, 1],
        [-0, -0],
      ],
      { emptyClusters: 'keep' },
    )
    expect([...centroids].map((value) => Object.is(value, -0))).toEqual([false, false, false, false])
  })

  it('takes rows, typed rows, a flat array with its shape, a matrix and points alike', () => {
    const points = blobs('forms', 30, 2, 3, 1)
    const rows = rowsOf(points)
    const start = pick(points, [0, 1, 2])
    const expected = lloyd(points, start)
    const flat = { data: [...points.data], shape: [30, 2] as const }
    for (const form of [
      rows,
      rows.map((row) => Float64Array.from(row)),
      flat,
      { to2DArray: () => rows },
      owned(points),
    ]) {
      expect(lloyd(form, rowsOf(start))).toEqual(expected)
    }
  })
})
