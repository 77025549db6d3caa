import type { Seeding } from '@kentro/core'
import { dSquaredSeeding } from '../../internal/d-squared-seeding.ts'
import { lloydFrom } from '../../internal/lloyd-from.ts'
import type { Problem } from '../../internal/problem.ts'
import type { RecombinatorOptions } from '../recombinator.ts'
import { expMinus } from './exp-minus.ts'
import { recombine } from './recombine.ts'
import type { Pool } from './recombine.ts'

interface Solution {
  readonly centroids: Float64Array
  readonly inertia: number
}

/** The best solution of a population that recombines until all are nearly as good. */
export function coalesce(task: Problem<object>, plan: Required<RecombinatorOptions>): Seeding {
  // No integer is so close to a power of e that engines could disagree on the floor.
  const trials = 2 + Math.floor(Math.log(task.k))
  let elite: Solution[] = []
  let distances = 0
  let seed = () => dSquaredSeeding(task, trials)
  for (let generation = 0, beta = 0; generation <= plan.generations; generation++) {
    for (let born = 0; born < plan.population; born++) {
      const start = seed()
      const result = lloydFrom(task, start.centroids, plan.iterations)
      elite.push(result)
      distances += start.distances + result.distances
    }
    elite = elite.toSorted((a, b) => a.inertia - b.inertia).slice(0, plan.population)
    const least = elite[0].inertia
    const excess = elite.reduce((sum, { inertia }) => sum + (inertia - least), 0) / plan.population
    if (excess <= plan.tolerance * least) break
    beta += plan.sharpening
    const shares = elite.map(({ inertia }) => expMinus(beta * ((inertia - least) / excess)))
    const pool = poolOf(elite, shares, task)
    seed = () => recombine(task, pool, trials)
  }
  return { centroids: elite[0].centroids, indices: null, distances }
}

/** All centroids of these solutions, each with the share of its solution. */
function poolOf(solutions: Solution[], shares: number[], { points, k }: Problem<object>): Pool {
  const n = solutions.length * k
  const data = new Float64Array(n * points.d)
  solutions.forEach(({ centroids }, s) => data.set(centroids, s * centroids.length))
  return {
    centroids: { data, n, d: points.d },
    shares: Float64Array.from({ length: n }, (_, c) => shares[Math.floor(c / k)]),
  }
}
