import { sortedOrder } from '../../internal/sorted-order.ts'
import { drawDistinct } from '../../internal/draw-distinct.ts'
import type { Problem } from '../../internal/problem.ts'
import { drawMass, sumTree, sumUp } from './sum-tree.ts'

/** Places on a line in order, each with its nearest seed so far. */
export interface Line {
  /** Which points they are (n). */
  readonly order: Int32Array
  /** n, ascending. */
  readonly places: Float64Array
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
  /** Squared distances to the nearest seed (n). */
  readonly least: Float64Array
  /** Which seed that is (n). */
  readonly nearest: Int32Array
  /** Over weight x least. */
  readonly tree: Float64Array
}

/**
 * Draws k points as k-means++ does, by their places on a line. It takes O(n log n) on average, whatever k is: a place changes
 * its nearest seed O(log n) times.
 *
 * @param places n
 * @param indices the seeds (k), written
 */
export function seedLine(problem: Problem<object>, places: Float64Array, indices: Int32Array): Line {
  const { k, weights, random } = problem
  const line = lineOf(places, weights)
  drawDistinct(problem, indices, 0, 1)
  addSeed(line, line.order.indexOf(indices[0]), 0)
  let count = 1
  for (; count < k && line.tree[1] > 0; count++) {
    const at = drawMass(line.tree, random)
    indices[count] = line.order[at]
    addSeed(line, at, count)
  }
  if (count < k) drawDistinct(problem, indices, count, k)
  return line
}

function lineOf(places: Float64Array, weights: Float64Array | null): Line {
  const order = sortedOrder(places)
  const n = order.length
  return {
    order,
    places: Float64Array.from(order, (i) => places[i]),
    weights: weights && Float64Array.from(order, (i) => weights[i]),
    least: new Float64Array(n).fill(Infinity),
    nearest: new Int32Array(n),
    tree: sumTree(new Float64Array(n)),
  }
}

/** Gives a seed the places to which it is nearer than those before: they lie around it without a gap. */
function addSeed(line: Line, at: number, c: number): void {
  let from = at
  let to = at + 1
  take(line, at, at, c)
  while (from > 0 && take(line, from - 1, at, c)) from--
  while (to < line.places.length && take(line, to, at, c)) to++
  sumUp(line.tree, from, to)
}

/** Whether the seed at place number `at` is nearer to place number p than those before; then that is written. */
function take({ places, weights, least, nearest, tree }: Line, p: number, at: number, c: number): boolean {
  const difference = places[p] - places[at]
  const square = difference * difference
  if (square >= least[p]) return false
  least[p] = square
  nearest[p] = c
  tree[tree.length / 2 + p] = weights === null ? square : weights[p] * square
  return true
}
