import type { Clustering, Points, SolveOptions } from '@kentro/core'
import { elkan } from '@kentro/elkan'
import { lloyd } from '@kentro/lloyd'
import { expect } from 'vitest'
import { watch } from '../../lloyd/test/watch.ts'
import type { Watched } from '../../lloyd/test/watch.ts'

/** Checks that elkan and lloyd go through the same states to the same end, bit for bit, and returns both runs. */
export function expectSame(
  points: Points,
  start: Points,
  options: SolveOptions = {},
): { plain: Watched; bounded: Watched } {
  const plain = watch(lloyd, points, start, options)
  const bounded = watch(elkan, points, start, options)
  expect(bounded.states).toEqual(plain.states)
  const distances = expect.any(Number)
  expect(bounded.result).toEqual({ ...plain.result, distances })
  return { plain, bounded }
}

/** How many distances from points elkan asked for after the first iteration: where a bound did not hold. */
export function rechecks({ n, k, distances, iterations, stop }: Clustering): number {
  const again = stop === 'labels' ? iterations - 1 : iterations
  return distances - n * k - (again * k * (k - 1)) / 2
}
