import type { Initialize } from '@kentro/core'
import type { Solver } from '../trials/fit.ts'
import type { MeasureName } from '../trials/measures.ts'
import type { Cell, Task } from '../trials/plan.ts'
import { runTrial } from '../trials/run-trial.ts'
import type { Subject } from '../trials/run-trial.ts'
import type { Outcome } from '../trials/trial.ts'

/** All that trials need, in whatever thread. */
export interface Workshop {
  readonly subjects: readonly Subject[]
  readonly strategies: readonly { readonly initialize: Initialize; readonly options: object }[]
  readonly cells: readonly Cell[]
  readonly solver: Solver
  readonly measures: readonly MeasureName[]
}

/** Runs a trial. */
export function perform({ subjects, strategies, cells, solver, measures }: Workshop, { cell, run }: Task): Outcome {
  const { data, strategy, k, stream } = cells[cell]
  const { initialize, options } = strategies[strategy]
  return runTrial(subjects[data], {
    k,
    initialize: (points, count, random) => initialize(points, count, random, options),
    stream: `${stream}/${run}`,
    solver,
    measures,
  })
}
