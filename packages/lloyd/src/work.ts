import type { IterationState, Points } from '@kentro/core'
import type { Bounder, ClusterSums, Engine } from '@kentro/kernels'
import type { Problem } from './problem.ts'

/** A problem that an engine works on: what every assignment step shares. */
export interface Work {
  readonly engine: Engine
  /** The points, where the engine has them. */
  readonly points: Points
  readonly k: number
  readonly weights: Float64Array | null
  /** k x d; moved in place by each update. */
  readonly centroids: Float64Array
  /** n; the engine's, as of now. */
  readonly labels: Int32Array
  readonly clusters: ClusterSums
  readonly bounder: Bounder | null
  readonly maxIterations: number
  readonly tolerance: number
  readonly relocates: boolean
  readonly onIteration: ((state: IterationState) => void | false) | undefined
}

export function startWork(problem: Problem, engine: Engine): Work {
  return {
    engine,
    points: engine.points,
    k: problem.k,
    weights: problem.weights,
    centroids: problem.start.slice(),
    get labels() {
      return engine.labels
    },
    clusters: engine.clusters,
    bounder: engine.bounder,
    maxIterations: problem.maxIterations,
    tolerance: problem.tolerance,
    relocates: problem.relocates,
    onIteration: problem.onIteration,
  }
}
