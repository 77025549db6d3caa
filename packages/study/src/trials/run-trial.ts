import { seeded } from '@kentro/core'
import type { Initialize, Points, PointsLike } from '@kentro/core'
import { lloydSteps } from '@kentro/lloyd'
import { adjustedRand, centroidIndex, inertia } from '@kentro/metrics'
import { fit } from './fit.ts'
import type { Solver } from './fit.ts'
import type { MeasureName } from './measures.ts'
import { failed, messageOf, nothing } from './outcome.ts'
import type { Measured, Outcome } from './trial.ts'

/** What a trial works on. */
export interface Subject {
  readonly points: Points
  /** The true label of each point (n), from 0 on, or null. */
  readonly labels: Int32Array | null
  /** Where the centroids should be, or null. */
  readonly reference: Points | null
}

/** What is done to it. */
export interface Treatment {
  readonly k: number
  readonly initialize: Initialize
  /** Names the stream of draws. */
  readonly stream: string
  readonly solver: Solver
  readonly measures: readonly MeasureName[]
}

/** What a trial came to. Whatever is thrown becomes its error. */
export function runTrial(subject: Subject, treatment: Treatment): Outcome {
  try {
    return { error: null, ...nothing, ...measure(subject, treatment) }
  } catch (error) {
    return failed(messageOf(error))
  }
}

function measure({ points, labels, reference }: Subject, treatment: Treatment): Partial<Measured> {
  const { k, initialize, stream, solver, measures: wanted } = treatment
  const look = wanted.includes('initialInertia') ? inertiaOf : () => null
  const { seeding, clustering, seedingTime, solvingTime, looked } = fit(
    points,
    k,
    initialize,
    seeded(stream),
    solver,
    look,
  )
  const index = (data: Float64Array): number | null =>
    reference?.n === k ? centroidIndex({ data, n: k, d: points.d }, reference) : null
  const finalIndex = once(() => index(clustering.centroids))
  const values: { [N in MeasureName]: () => Measured[N] } = {
    initialIndex: () => index(seeding.centroids),
    finalIndex,
    success: () => (finalIndex() === null ? null : finalIndex() === 0),
    initialInertia: () => looked,
    finalInertia: () => clustering.inertia,
    iterations: () => clustering.iterations,
    seedingDistances: () => seeding.distances,
    solvingDistances: () => clustering.distances,
    seedingTime: () => rounded(seedingTime),
    solvingTime: () => rounded(solvingTime),
    adjustedRand: () => (labels === null ? null : adjustedRand(labels, clustering.labels)),
  }
  return Object.fromEntries(wanted.map((name) => [name, values[name]()]))
}

/** The inertia of seeds: their points are those of the first assignment of Lloyd's algorithm. */
function inertiaOf(points: PointsLike, seeds: PointsLike): number {
  const steps = lloydSteps(points, seeds, { emptyClusters: 'keep' })
  const { labels } = steps.next().value as { labels: Int32Array }
  steps.return(undefined as never)
  return inertia(points, seeds, { labels })
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** To a tenth of a microsecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1e4) / 1e4
}
