import type { Clustering, IterationState, PointsLike, SolveOptions } from '@kentro/core'
import type { Bounder, BoundsKind } from '@kentro/kernels'
import { iterate, problem } from '@kentro/lloyd'
import type { Assigner, Work } from '@kentro/lloyd'
import { checkRoom } from './check-room.ts'

/**
 * A solver with these bounds, step by step.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 */
export function stepsWithBounds(
  bounds: BoundsKind,
  points: PointsLike,
  start: PointsLike,
  options: SolveOptions | undefined,
): Generator<IterationState, Clustering, void> {
  const task = problem(points, start, options)
  checkRoom(bounds, task.points.n, task.k)
  return iterate({ ...task, bounds }, assignByBounds)
}

function assignByBounds(work: Work): Assigner {
  const bounder = work.bounder as Bounder
  return {
    assign: () => bounder.assign(work.centroids),
    moved(shifts, relocated) {
      bounder.moved(shifts)
      for (const i of relocated) bounder.forget(i)
    },
  }
}
