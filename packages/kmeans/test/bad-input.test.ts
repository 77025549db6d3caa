import type { PointsLike } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import type { KMeansOptions } from '@kentro/kmeans'
import { strategies } from '@kentro/init'
import { describe, expect, it } from 'vitest'

const SQUARE = [
  [0, 0],
  [1, 0],
  [10, 10],
  [11, 10],
]

describe('bad input', () => {
  const bad = (points: unknown, k: unknown, options?: unknown): string => {
    try {
      kmeansSync(points as PointsLike, k as number, options as KMeansOptions)
    } catch (error) {
      if (error instanceof TypeError || error instanceof RangeError) return error.message
      throw error
    }
    return 'nothing was thrown'
  }

  it.each([
    [0, 'k must be an integer from 1 to n = 4, got 0'],
    [-1, 'k must be an integer from 1 to n = 4, got -1'],
    [2.5, 'k must be an integer from 1 to n = 4, got 2.5'],
    [Number.NaN, 'k must be an integer from 1 to n = 4, got NaN'],
    [5, 'k must be an integer from 1 to n = 4, got 5'],
    ['2', "k must be an integer from 1 to n = 4, got '2'"],
    [undefined, 'k must be an integer from 1 to n = 4, got undefined'],
  ])('refuses k = %s', (k, message) => {
    expect(bad(SQUARE, k)).toBe(message)
  })

  it.each([
    [[], 'points must hold at least one point, got 0'],
    [[[]], 'points[0] must have at least one coordinate, got 0'],
    [
      [1, 2],
      'points[0] must be an array of coordinates (one column is [[1], [2]]; a flat array is { data, shape: [n, d] }), got 1',
    ],
    [[[1, 2], [3]], 'points[1] must have d = 2 coordinates, as points[0] has, got 1'],
    [
      [
        [1, 2],
        [3, '4'],
      ],
      "points[1][1] must be a number, got '4'",
    ],
    [
      [
        [1, 2],
        [3, undefined],
      ],
      'points[1][1] must be a number, got undefined',
    ],
    [
      [
        [1, 2],
        [3, Infinity],
      ],
      'points[1][1] must be finite, got Infinity',
    ],
    [null, 'points must be rows, { data, shape: [n, d] } or Points, got null'],
    ['abc', "points must be rows, { data, shape: [n, d] } or Points, got 'abc'"],
    [{ points: [[1]], labels: null }, 'points must be rows, { data, shape: [n, d] } or Points, got { points, labels }'],
  ])('refuses points %j', (points, message) => {
    expect(bad(points, 1)).toBe(message)
  })

  it('refuses values whose squares over- or underflow', () => {
    expect(bad([[1e200], [-1e200]], 1)).toContain('rescale the data')
    expect(bad([[1e-200], [2e-200]], 1)).toContain('rescale the data')
  })

  it.each([
    [
      { init: 'kmeans++' },
      `init must be one of ${Object.keys(strategies).length} names, got 'kmeans++': did you mean 'k-means++'?`,
    ],
    [{ init: [[0, 0]] }, 'init must have k = 2 rows, got 1'],
    [{ init: [[0], [1]] }, 'init must have d = 2 columns, as points have, got 1'],
    [
      { init: () => ({ centroids: [1, 2, 3, 4] }) },
      'init must return centroids as a Float64Array of k * d = 4 values, got an array of length 4',
    ],
    [{ init: 5 }, 'init must be the name of a strategy, a strategy, or start centroids, got 5'],
    [
      { algorithm: 'hartigan' },
      "algorithm must be one of 'auto', 'lloyd', 'elkan', 'hamerly', 'yinyang', got 'hartigan'",
    ],
    [{ restarts: 0 }, "restarts, unless 'auto', must be an integer of at least 1, got 0"],
    [{ seed: Number.NaN }, 'seed must be a finite number or a string, got NaN'],
    [{ seed: 1, random: Math.random }, 'seed must not be given beside random, got 1'],
    [{ random: 5 }, 'random must be a function, got 5'],
    [{ threads: 0 }, "threads, unless 'auto', must be an integer from 1 to 64, got 0"],
    [{ threads: 65 }, "threads, unless 'auto', must be an integer from 1 to 64, got 65"],
    [{ signal: {} }, 'signal must be an AbortSignal, got an object'],
    [{ maxIterations: 0 }, 'maxIterations must be an integer of at least 1, got 0'],
    [{ tolerance: -1 }, 'tolerance must be a finite number of at least 0, got -1'],
    [{ weights: [1, 1, 1] }, 'weights must have n = 4 entries, got 3'],
    [{ weights: [1, 1, 1, -1] }, 'weights[3] must be finite and at least 0, got -1'],
    [{ weights: [0, 0, 0, 0] }, 'weights must not all be 0'],
    [{ n_init: 10 }, "options must not have 'n_init': it is called restarts here"],
    [{ n_clusters: 8 }, "options must not have 'n_clusters': it is called k, the second argument, here"],
    [{ maxIteration: 10 }, "options must not have 'maxIteration': did you mean 'maxIterations'?"],
    [5, 'options must be an object, got 5'],
  ])('refuses options %j', (options, message) => {
    expect(bad(SQUARE, 2, options)).toBe(message)
  })
})
