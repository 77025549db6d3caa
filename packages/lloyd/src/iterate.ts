import type { Clustering, IterationState } from '@kentro/core'
import { moveSums } from '@kentro/kernels'
import type { Assigner, CreateAssigner } from './assigner.ts'
import { meanVariance } from './mean-variance.ts'
import type { Problem } from './problem.ts'
import { relocate } from './relocate.ts'
import { summary } from './summary.ts'
import { updateCentroids } from './update-centroids.ts'

/**
 * The iteration that every solver shares: assign, relocate, update, until it stops; then, unless the last labels already
 * belong to the last centroids, one more assignment, which is not counted as an iteration.
 */
export function* iterate(
  problem: Problem,
  createAssigner: CreateAssigner,
): Generator<IterationState, Clustering, void> {
  const assigner = createAssigner(problem)
  const { points, weights, centroids, labels, clusters, tolerance, k } = problem
  const shifts = new Float64Array(k)
  let threshold = 0
  let distances = 0
  for (let iteration = 1; ; iteration++) {
    distances += assigner.assign()
    let moved = moveSums(clusters, points, weights, labels)
    if (iteration === 1 && tolerance > 0) threshold = tolerance * meanVariance(problem)
    const relocated = problem.relocates ? relocate(problem) : []
    moved += relocated.length
    const shift = updateCentroids(problem, shifts)
    assigner.moved(shifts, relocated)
    const state: IterationState = { iteration, shift, moved, centroids, labels }
    const proceed = problem.onIteration?.(state)
    yield state
    const stop = proceed === false ? 'callback' : reasonToStop(problem, state, relocated.length > 0, threshold)
    if (stop !== null) return finish(problem, assigner, iteration, stop, distances)
  }
}

type Stop = Clustering['stop']

function reasonToStop(problem: Problem, state: IterationState, relocated: boolean, threshold: number): Stop | null {
  if (!relocated) {
    if (state.moved === 0) return 'labels'
    if (problem.tolerance > 0 && state.shift <= threshold) return 'tolerance'
  }
  return state.iteration === problem.maxIterations ? 'maxIterations' : null
}

function finish(problem: Problem, assigner: Assigner, iterations: number, stop: Stop, distances: number): Clustering {
  // Where no label changed, the means of the same sums are the same centroids: the labels are theirs already.
  const asked = stop === 'labels' ? 0 : assigner.assign()
  return summary(problem, iterations, stop, distances + asked)
}
