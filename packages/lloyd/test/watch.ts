import { exactSum, squaredDistance } from '@kentro/core'
import type { Clustering, IterationState, Points, Solve, SolveOptions } from '@kentro/core'

/** A run with a copy of each of its states. */
export interface Watched {
  result: Clustering
  states: IterationState[]
}

export function watch(solve: Solve, points: Points, start: Points, options: SolveOptions = {}): Watched {
  const states: IterationState[] = []
  const onIteration = (state: IterationState): void => {
    states.push({ ...state, centroids: state.centroids.slice(), labels: state.labels.slice() })
  }
  return { result: solve(points, start, { ...options, onIteration }), states }
}

/** For each point the nearest centroid, the lowest index on ties, found one distance at a time; and how many points tie. */
export function nearestOf({ data, n, d }: Points, centroids: Float64Array): { labels: Int32Array; ties: number } {
  const labels = new Int32Array(n)
  let ties = 0
  for (let i = 0; i < n; i++) {
    let least = Infinity
    let alike = 0
    for (let c = 0; c * d < centroids.length; c++) {
      const distance = squaredDistance(data, i * d, centroids, c * d, d)
      if (distance === least) alike++
      if (distance < least) {
        least = distance
        labels[i] = c
        alike = 0
      }
    }
    if (alike > 0) ties++
  }
  return { labels, ties }
}

/**
 * What a run went through: the iterations in which a label was not that of the nearest centroid, so that an empty cluster
 * must have taken the point, and how many points had two nearest centroids, over all iterations.
 */
export function events(
  points: Points,
  start: Points,
  states: IterationState[],
): { relocations: number[]; ties: number } {
  const relocations: number[] = []
  let ties = 0
  let centroids: Float64Array = Float64Array.from(start.data)
  for (const state of states) {
    const assigned = nearestOf(points, centroids)
    ties += assigned.ties
    if (assigned.labels.some((label, i) => label !== state.labels[i])) relocations.push(state.iteration)
    centroids = state.centroids
  }
  return { relocations, ties }
}

/** Inertia by definition. */
export function inertiaOf({ data, n, d }: Points, { centroids, labels }: Clustering, weights?: Float64Array): number {
  const squares = Float64Array.from({ length: n }, (_, i) => squaredDistance(data, i * d, centroids, labels[i] * d, d))
  return exactSum(squares, weights)
}
