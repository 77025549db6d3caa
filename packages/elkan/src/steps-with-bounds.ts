import type { PointsLike, SolveOptions } from '@kentro/core'
import type { Bounder, BoundsKind } from '@kentro/kernels'
import { iterate, problem } from '@kentro/lloyd'
import type { Assigner, Steps, Work } from '@kentro/lloyd'
import { checkRoom } from './check-room.ts'

/**
 * A solver with these bounds, step by step, with pauses.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export function stepsWithBounds(
  bounds: BoundsKind,
  points: PointsLike,
  start: PointsLike,
  options?: SolveOptions,
): Steps {
  const task = problem(points, start, options)
  checkRoom(bounds, task.points.n, task.k)
  return iterate({ ...task, bounds }, assignByBounds)
}

function assignByBounds(work: Work): Assigner {
  const bounder = work.bounder as Bounder
  return {
    assigning: () => bounder.assigning(work.centroids),
    moved(shifts, relocated) {
      bounder.moved(shifts)
      for (const i of relocated) bounder.forget(i)
    },
  }
}
