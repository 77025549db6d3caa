import type { Clustering, IterationState, Points, SolveOptions } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import { expect } from 'vitest'
import { firstDifference } from '../../kernels/test/first-difference.ts'
import { watch } from '../../lloyd/test/watch.ts'
import type { Watched } from '../../lloyd/test/watch.ts'
import { solvers } from './solvers.ts'

/**
 * Checks that elkan, hamerly, yinyang and lloyd go through the same states to the same end, bit for bit, and returns the runs of
 * lloyd and elkan.
 */
export function expectSame(
  points: Points,
  start: Points,
  options: SolveOptions = {},
): { plain: Watched; bounded: Watched } {
  const plain = watch(lloyd, points, start, options)
  const runs = Object.values(solvers).map(({ solve }) => watch(solve, points, start, options))
  for (const { states, result } of runs) {
    expect(states.length).toBe(plain.states.length)
    states.forEach((state, at) => expectEqual(state, plain.states[at]))
    expectEqual(result, { ...plain.result, distances: expect.any(Number) })
  }
  return { plain, bounded: runs[0] }
}

// toEqual takes its time over arrays.
function expectEqual<T extends IterationState | Clustering>(actual: T, expected: T): void {
  expect(firstDifference(actual.centroids, expected.centroids)).toBeNull()
  expect(firstDifference(actual.labels, expected.labels)).toBeNull()
  const arrays = { centroids: null, labels: null }
  expect({ ...actual, ...arrays }).toEqual({ ...expected, ...arrays })
}

/** How many distances from points elkan asked for after the first iteration: where a bound did not hold. */
export function rechecks({ n, k, distances, iterations, stop }: Clustering): number {
  const again = stop === 'labels' ? iterations - 1 : iterations
  return distances - n * k - (again * k * (k - 1)) / 2
}
