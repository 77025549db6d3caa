import { borrowPoints } from '@kentro/core'
import { settle } from '@kentro/kernels'
import type { Problem } from './problem.ts'

/**
 * What `run` makes of a problem whose points are checked for good and stay where kernels work on them, so that it may call
 * solvers and seeders on them many times.
 *
 * @param most how many centres they will see at once, at most
 */
export function settled<O, T>(problem: Problem<O>, most: number, run: (problem: Problem<O>) => T): T {
  const points = borrowPoints(problem.points)
  const leave = settle(points, most)
  try {
    return run({ ...problem, points })
  } finally {
    leave()
  }
}
