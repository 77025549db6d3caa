import type { Clustering, Solve, SolveSteps } from '@kentro/core'
import { run, withoutPauses } from '@kentro/lloyd'
import { stepsWithBounds } from './steps-with-bounds.ts'

/**
 * The clustering of points (n x d) that Lloyd's algorithm reaches from a start (k x d), the same to the last bit, found with
 * fewer distances: centroids form groups of 16, and a bound for each point and group tells most points that no centroid of
 * the group can have become the nearest. It keeps about 4 n (1 + k / 16) bytes of bounds: a multiple of
 * four for the groups, and one for the point.
 *
 * Yufei Ding, Yue Zhao, Xipeng Shen, Madanlal Musuvathi, Todd Mytkowicz, Yinyang k-means: a drop-in replacement of the classic
 * k-means with consistent speedup, ICML 2015. Departures: groups come from halving the start centroids across their widest
 * column; an open group is looked at as a whole, which vectors do as fast as its parts; and bounds are those of `hamerly`:
 * float32, rounded outward, trusted only beyond all rounding errors.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * yinyang([[0], [1], [10], [11]], [[0], [10]]).centroids // Float64Array [0.5, 10.5]
 */
export const yinyang: Solve = (points, start, options): Clustering =>
  run(stepsWithBounds('yinyang', points, start, options))

/** The Yinyang algorithm step by step: yields the state after each iteration, returns the clustering. */
export const yinyangSteps: SolveSteps = (points, start, options) =>
  withoutPauses(stepsWithBounds('yinyang', points, start, options))
