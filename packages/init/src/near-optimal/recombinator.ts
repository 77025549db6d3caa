import { checkInteger, checkNumber } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { coalesce } from './internal/coalesce.ts'

/** What recombinator k-means can be told, besides weights. */
export interface RecombinatorOptions {
  /** How many solutions there are, and how many are born in each generation (J); 10 if not given. */
  population?: number
  /** By how much selection sharpens with each generation (the increment of beta); 0.1 if not given. */
  sharpening?: number
  /** The most generations after the first; 1000 if not given. */
  generations?: number
  /** The most iterations of Lloyd's algorithm for each solution; 10 if not given. */
  iterations?: number
  /** It ends when the mean inertia exceeds the least by no more than this share of it; 1e-4 if not given. */
  tolerance?: number
}

/**
 * The best centroids of a population that comes to be of one mind: first results of greedy k-means++ and a few steps of
 * Lloyd's algorithm, then of the same with seeds drawn from the centroids of all solutions, good ones more and more likely.
 * It is a reference to measure others by, like `hgMeans`, and mostly takes fewer distances.
 *
 * Seeds are drawn by share x squared distance, the best of 2 + floor(ln k) for the points each time; the share of a solution
 * is e^-(beta x its excess over the least inertia / the mean excess), where beta grows with the generations. Of the solutions
 * before and those just born the best stay.
 *
 * A solution asks for the distances of its seeding (trials x (k - 1) x n, and population x k to each seed) and of Lloyd's
 * algorithm. One draw per candidate. All of it is weighted.
 *
 * Carlo Baldassi, Recombinator-k-means: an evolutionary algorithm that exploits k-means++ for recombination, IEEE
 * Transactions on Evolutionary Computation 26(5), 2022. There the candidates for a seed all differ, and Lloyd's algorithm
 * may also stop when it gains little.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * recombinator(points, 8, seeded(1), { population: 5 }).centroids // Float64Array, 8 x d
 */
export const recombinator: Initialize<RecombinatorOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { population = 10, sharpening = 0.1, generations = 1000, iterations = 10, tolerance = 1e-4 } = task.options
  checkInteger('population', population, 2)
  checkNumber('sharpening', sharpening, 0)
  checkInteger('generations', generations, 0)
  checkInteger('iterations', iterations, 1)
  checkNumber('tolerance', tolerance, 0)
  const plan = { population, sharpening, generations, iterations, tolerance }
  return settled(task, k, (home) => coalesce(home, plan))
}
