import { moveSums, ownDistances } from '@kentro/kernels'
import type { ClusterSums } from '@kentro/kernels'
import type { Problem } from '../../internal/problem.ts'
import { createUrn, total } from '../../internal/urn.ts'
import { clusterSums } from './cluster-sums.ts'

/** Points in k clusters, each with its nearest centre; what is changed can be taken back. */
export interface Partition {
  /** The centres (k x d). */
  readonly rows: Float64Array
  /** n. */
  readonly labels: Int32Array
  /** The squared distance of each point to its centre (n). */
  readonly squares: Float64Array
  /** At least the largest of these in each cluster (k). */
  readonly reach: Float64Array
  /** 1 for each cluster whose centre may not be the mean of its points (k). */
  readonly stale: Uint8Array
  readonly sums: ClusterSums
  /** As of the last decision: the sum of weight x squared distance, and what else is not in `changes`. */
  readonly kept: Pick<Partition, 'rows' | 'squares' | 'reach' | 'stale'> & { inertia: number }
  /** Points whose label was changed since then, each with the one that it had, in order. */
  readonly changes: { readonly point: number; readonly label: number }[]
}

/** The partition of labels that are the nearest of k centres. It asks for n distances. */
export function createPartition(problem: Problem<object>, rows: Float64Array, labels: Int32Array): Partition {
  const { points, k, weights } = problem
  const squares = new Float64Array(points.n)
  ownDistances(points, rows, labels, squares)
  const reach = new Float64Array(k)
  labels.forEach((c, i) => (reach[c] = Math.max(reach[c], squares[i])))
  const stale = new Uint8Array(k).fill(1)
  const sums = clusterSums(problem)
  moveSums(sums, points, weights, labels)
  const inertia = inertiaOf(problem, squares)
  const kept = { rows: rows.slice(), squares: squares.slice(), reach: reach.slice(), stale: stale.slice(), inertia }
  return { rows, labels, squares, reach, stale, sums, kept, changes: [] }
}

/** Gives a point another label. */
export function relabel(problem: Problem<object>, partition: Partition, i: number, c: number): void {
  const { labels, stale, changes } = partition
  changes.push({ point: i, label: labels[i] })
  stale[labels[i]] = 1
  stale[c] = 1
  move(problem, partition, i, c)
}

/** Decides: changes that lowered the inertia stay, others are taken back. */
export function keepIfBetter(problem: Problem<object>, partition: Partition): void {
  const { squares, kept, changes } = partition
  const inertia = inertiaOf(problem, squares)
  const better = inertia < kept.inertia
  const [from, to] = better ? [partition, kept] : [kept, partition]
  to.rows.set(from.rows)
  to.squares.set(from.squares)
  to.reach.set(from.reach)
  to.stale.set(from.stale)
  if (better) kept.inertia = inertia
  else for (const { point, label } of changes.reverse()) move(problem, partition, point, label)
  changes.length = 0
}

function move({ points, weights }: Problem<object>, { labels, sums }: Partition, i: number, c: number): void {
  labels[i] = c
  moveSums(sums, points, weights, labels, i, i + 1)
}

function inertiaOf({ weights }: Problem<object>, squares: Float64Array): number {
  return total(createUrn(squares, weights).sums)
}
