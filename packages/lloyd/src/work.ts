import type { Engine } from '@kentro/kernels'
import type { Problem } from './problem.ts'

/** A problem that an engine works on: what every assignment step shares. The points are where the engine has them. */
export interface Work extends Problem, Engine {
  /** k x d; moved in place by each update. */
  readonly centroids: Float64Array
}
