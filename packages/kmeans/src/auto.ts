import type { Clustering, PointsLike, SolveOptions } from '@kentro/core'
import { andThen } from '@kentro/kernels'
import type { Bounder, BoundsKind } from '@kentro/kernels'
import { everyDistance, iterate, problem } from '@kentro/lloyd'
import type { Assigner, Steps, Work } from '@kentro/lloyd'
import { boundsFor, limitsOf } from './bounds-for.ts'

/** A clustering, and the solver that found it. */
export type Solved = Clustering & { readonly algorithm: string }

/**
 * Lloyd's algorithm, which asks for all distances while many points change their label, and keeps bounds from then on where
 * these leave few distances; of many clusters in few columns from the start. It decides by counts and sizes, never by clocks.
 */
export function* autoSteps(points: PointsLike, start: PointsLike, options?: SolveOptions): Steps<Solved> {
  const task = problem(points, start, options)
  const bounds = boundsFor(task.points, task.k)
  let algorithm = 'lloyd'
  const clustering = yield* iterate({ ...task, bounds }, (work) =>
    bounds === null ? everyDistance(work) : whereItPays(work, bounds, () => (algorithm = bounds)),
  )
  return { ...clustering, algorithm }
}

/** @param used is told when bounds are */
function whereItPays(work: Work, kind: BoundsKind, used: () => void): Assigner {
  const { points, k } = work
  const limits = limitsOf(kind, points.d, k)
  const all = points.n * k
  const every = everyDistance(work)
  const bounder = work.bounder as Bounder
  let few = points.n * limits.changed
  let state: 'every' | 'first' | 'bounds' = limits.changed < 1 ? 'every' : 'first'
  return {
    assigning() {
      if (state === 'every') return every.assigning()
      used()
      return andThen(bounder.assigning(work.centroids), (asked) => {
        // The first time bounds are made, by all distances.
        state = state === 'first' || asked <= all * limits.asked ? 'bounds' : 'every'
        return asked
      })
    },
    moved(shifts, relocated, changed) {
      if (state === 'bounds') {
        bounder.moved(shifts)
        for (const i of relocated) bounder.forget(i)
      } else if (changed <= few) {
        state = 'first'
        bounder.restart()
        // Given up, they are tried again when half as many labels change.
        few = changed / 2
      }
    },
  }
}
