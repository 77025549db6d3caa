import type { Clustering, Points, SolveOptions } from '@kentro/core'
import { elkan, hamerly, yinyang } from '@kentro/elkan'
import { lloyd } from '@kentro/lloyd'
import { expect } from 'vitest'
import { watch } from '../../lloyd/test/watch.ts'
import type { Watched } from '../../lloyd/test/watch.ts'

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
  const bounded = watch(elkan, points, start, options)
  const distances = expect.any(Number)
  for (const run of [bounded, watch(hamerly, points, start, options), watch(yinyang, points, start, options)]) {
    expect(run.states).toEqual(plain.states)
    expect(run.result).toEqual({ ...plain.result, distances })
  }
  return { plain, bounded }
}

/** How many distances from points elkan asked for after the first iteration: where a bound did not hold. */
export function rechecks({ n, k, distances, iterations, stop }: Clustering): number {
  const again = stop === 'labels' ? iterations - 1 : iterations
  return distances - n * k - (again * k * (k - 1)) / 2
}
