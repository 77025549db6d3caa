import { checkInteger } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { groupMeans } from '../internal/group-means.ts'
import { problem } from '../internal/problem.ts'
import { settled } from '../internal/settled.ts'
import { evolve } from './internal/evolve.ts'

/** What HG-means can be told, besides weights. */
export interface HgMeansOptions {
  /** How many solutions survive a selection, which comes when there are more than twice as many; 10 if not given. */
  population?: number
  /** The most children; 5000 if not given. */
  iterations?: number
  /** It ends after so many children none of which is the best so far; 500 if not given. */
  patience?: number
}

/**
 * The best centroids of an evolution, as near the optimum as strategies come: a population of results of Lloyd's algorithm
 * from random points, two of which have a child, again and again. It is a reference to measure others by rather than a start:
 * it takes hundreds of runs of Lloyd's algorithm.
 *
 * A parent is the better of two random solutions. The centroids of the parents are matched and of each pair the child gets
 * either one; then a random one of them moves to another point (drawn by squared distance to a degree that a child inherits,
 * changed a little), and Lloyd's algorithm runs. Survivors are the best, those that equal another after all others. It ends
 * before its time where the inertia is 0. k = 1: the mean of all points, without any draw.
 *
 * It asks for the distances of Lloyd's algorithm and, per child, (k - 1) n + k^2 more. k + 1 draws for each of the first
 * solutions, k + 8 for each child. All of it is weighted.
 *
 * Daniel Gribel, Thibaut Vidal, HG-means: a scalable hybrid genetic algorithm for minimum sum-of-squares clustering, Pattern
 * Recognition 88, 2019. There a cluster that crossover leaves empty gets a random point; here Lloyd's algorithm gives it the
 * farthest.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * hgMeans(points, 8, seeded(1), { iterations: 200 }).centroids // Float64Array, 8 x d
 */
export const hgMeans: Initialize<HgMeansOptions> = (source, k, random, options) => {
  const task = problem(source, k, random, options)
  const { population = 10, iterations = 5000, patience = 500 } = task.options
  checkInteger('population', population, 1)
  checkInteger('iterations', iterations, 0)
  checkInteger('patience', patience, 1)
  if (k === 1) {
    const mean = groupMeans(task, task.weights, new Int32Array(task.points.n), 1)
    return { centroids: mean, indices: null, distances: 0 }
  }
  return settled(task, k, (home) => evolve(home, { population, iterations, patience }))
}
