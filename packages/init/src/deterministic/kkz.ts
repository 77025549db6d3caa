import { checkOptions } from '@kentro/core'
import type { Initialize } from '@kentro/core'
import { maximin } from '../baselines/maximin.ts'

/**
 * The point of largest norm, and then k - 1 times the point farthest from its nearest seed so far, the lowest index on ties:
 * `maximin` with `start: 'norm'`. It asks for k x n distances, those to the origin included, and draws nothing.
 *
 * Of weights it sees only whether they are 0: such points are taken last, when no others are left.
 *
 * Ioannis Katsavounidis, C.-C. Jay Kuo, Zhen Zhang, A new initialization technique for generalized Lloyd iteration, IEEE
 * Signal Processing Letters 1(10), 1994.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * kkz([[0], [1], [10], [11]], 2, Math.random).indices // Int32Array [3, 0]
 */
export const kkz: Initialize = (source, k, random, options) =>
  maximin(source, k, random, { ...checkOptions(options), start: 'norm' })
