import type { Clustering, IterationState } from '@kentro/core'
import { createEngine, isPaused, pausing } from '@kentro/kernels'
import type { Paused } from '@kentro/kernels'
import type { Assigner, CreateAssigner } from './assigner.ts'
import { meanVariance } from './mean-variance.ts'
import type { Problem } from './problem.ts'
import { relocate } from './relocate.ts'
import type { Steps } from './steps.ts'
import { summary } from './summary.ts'
import { updateCentroids } from './update-centroids.ts'
import { startWork } from './work.ts'
import type { Work } from './work.ts'

/**
 * The iteration that every solver shares: assign, relocate, update, until it stops; then, unless the last labels already
 * belong to the last centroids, one more assignment, which is not counted as an iteration.
 */
export function* iterate(problem: Problem, createAssigner: CreateAssigner): Steps {
  const engine = createEngine(problem.points, problem)
  try {
    const work = startWork(problem, engine)
    return yield* iterations(work, createAssigner(work))
  } finally {
    engine.release()
  }
}

function* iterations(work: Work, assigner: Assigner): Steps {
  const { tolerance } = work
  const shifts = new Float64Array(work.k)
  let threshold = 0
  let distances = 0
  for (let iteration = 1; ; iteration++) {
    const asking = assigner.assigning()
    distances += isPaused(asking) ? yield* asking : asking
    let moved = work.engine.moveSums()
    if (iteration === 1 && tolerance > 0) threshold = tolerance * (yield* meanVariance(work))
    const relocated = work.relocates ? relocate(work) : []
    moved += relocated.length
    const shift = updateCentroids(work, shifts)
    assigner.moved(shifts, relocated, moved)
    const state = stateOf(work, iteration, shift, moved)
    const proceed = work.onIteration?.(state)
    let left = true
    try {
      yield state
      left = false
    } finally {
      // Whoever leaves with the state has it whole: the engine's memory is about to be used by others.
      if (left) void [state.centroids, state.labels]
    }
    const stop = proceed === false ? 'callback' : reasonToStop(work, state, relocated.length > 0, threshold)
    if (stop !== null) return yield* finish(work, assigner, iteration, stop, distances)
  }
}

/** The state after an iteration. Centroids and labels are copied when somebody asks for them. */
function stateOf(work: Work, iteration: number, shift: number, moved: number): IterationState {
  let centroids: Float64Array | undefined
  let labels: Int32Array | undefined
  return {
    iteration,
    shift,
    moved,
    get centroids() {
      centroids ??= work.centroids.slice()
      return centroids
    },
    get labels() {
      labels ??= work.labels.slice()
      return labels
    },
  }
}

type Stop = Clustering['stop']

function reasonToStop(work: Work, state: IterationState, relocated: boolean, threshold: number): Stop | null {
  if (!relocated) {
    if (state.moved === 0) return 'labels'
    if (work.tolerance > 0 && state.shift <= threshold) return 'tolerance'
  }
  return state.iteration === work.maxIterations ? 'maxIterations' : null
}

function* finish(
  work: Work,
  assigner: Assigner,
  iterations: number,
  stop: Stop,
  distances: number,
): Paused<Clustering> {
  // Where no label changed, the means of the same sums are the same centroids: the labels are theirs already.
  const asked = stop === 'labels' ? 0 : yield* pausing(assigner.assigning())
  return yield* summary(work, iterations, stop, distances + asked)
}
