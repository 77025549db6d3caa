import { randomIndex } from '@kentro/core'
import type { Seeding } from '@kentro/core'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import { lloydFrom } from '../../internal/lloyd-from.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { crossover } from './crossover.ts'
import { mutate } from './mutate.ts'

/** How long an evolution goes on. */
export interface EvolutionPlan {
  readonly population: number
  readonly iterations: number
  readonly patience: number
}

interface Solution {
  readonly centroids: Float64Array
  readonly inertia: number
  /** How likely a mutation draws by distance. */
  readonly greed: number
  readonly distances: number
}

// How far greed changes from parents to child, at most.
const CHANGE = 0.2

/** The best solution of an evolution of centroids, for k of at least 2. */
export function evolve(task: Problem<object>, { population, iterations, patience }: EvolutionPlan): Seeding {
  let pool = Array.from({ length: population }, () => newcomer(task))
  let best = pool.reduce(better)
  let distances = pool.reduce((sum, solution) => sum + solution.distances, 0)
  for (let born = 0, idle = 0; born < iterations && idle < patience && best.inertia > 0; born++) {
    const child = childOf(task, parent(task, pool), parent(task, pool))
    pool.push(child)
    if (pool.length > 2 * population) pool = survivors(pool, population)
    idle = child.inertia < best.inertia ? 0 : idle + 1
    best = better(best, child)
    distances += child.distances
  }
  return { centroids: best.centroids, indices: null, distances }
}

/** The one of less inertia, the first if they are equal. */
function better(a: Solution, b: Solution): Solution {
  return b.inertia < a.inertia ? b : a
}

function newcomer(task: Problem<object>): Solution {
  const indices = new Int32Array(task.k)
  drawDistinct(task, indices, 0, task.k)
  return grown(task, rowsAt(task.points, indices), task.random(), 0)
}

function parent({ random }: Problem<object>, pool: Solution[]): Solution {
  return better(pool[randomIndex(random, pool.length)], pool[randomIndex(random, pool.length)])
}

function childOf(task: Problem<object>, a: Solution, b: Solution): Solution {
  const { points, k, random } = task
  const centroids = crossover(a.centroids, b.centroids, k, random)
  const change = CHANGE * (2 * random() - 1)
  const greed = Math.max(0, Math.min(1, (a.greed + b.greed) / 2 + change))
  mutate(task, centroids, greed)
  return grown(task, centroids, greed, k * k + (k - 1) * points.n)
}

function grown(task: Problem<object>, start: Float64Array, greed: number, asked: number): Solution {
  const { centroids, inertia, distances } = lloydFrom(task, start)
  return { centroids, inertia, greed, distances: distances + asked }
}

/** The best, clones after all others. Sums are exact, so that solutions with the same clusters have the same inertia. */
function survivors(pool: Solution[], count: number): Solution[] {
  const sorted = pool.toSorted((a, b) => a.inertia - b.inertia)
  const isClone = sorted.map(({ inertia }, rank) => rank > 0 && inertia === sorted[rank - 1].inertia)
  const originals = sorted.filter((_, rank) => !isClone[rank])
  const clones = sorted.filter((_, rank) => isClone[rank])
  return [...originals, ...clones].slice(0, count)
}
