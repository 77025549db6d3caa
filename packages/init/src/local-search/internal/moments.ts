import type { Problem } from '../../internal/problem.ts'

/**
 * Of the points p of some clusters, each seen from the centre c of its cluster: their weight, and the sums of weight
 * times p - c and times |p - c|^2. Seen from nearby, little of their spread is lost to rounding.
 */
export interface Moments {
  readonly weight: Float64Array
  /** d per cluster. */
  readonly sums: Float64Array
  readonly squares: Float64Array
}

/** Moments of clusters without points. */
export function createMoments(clusters: number, d: number): Moments {
  return {
    weight: new Float64Array(clusters),
    sums: new Float64Array(clusters * d),
    squares: new Float64Array(clusters),
  }
}

/**
 * Adds point i to cluster c, or takes it from there.
 *
 * @param rows the centres, d each
 * @param square the squared distance of the point to that of cluster c
 * @param sign -1 to take it
 */
export function addMoment(
  { weight, sums, squares }: Moments,
  { points, weights }: Problem<object>,
  rows: Float64Array,
  i: number,
  c: number,
  square: number,
  sign: 1 | -1 = 1,
): void {
  const { data, d } = points
  const w = weights === null ? sign : sign * weights[i]
  weight[c] += w
  squares[c] += w * square
  for (let j = 0, p = i * d, q = c * d; j < d; j++, p++, q++) sums[q] += w * (data[p] - rows[q])
}

/** The moments of clusters that all points are in: n labels, and n squared distances to the centres of these. */
export function momentsOf(
  problem: Problem<object>,
  rows: Float64Array,
  clusters: number,
  labels: Int32Array,
  squares: Float64Array,
): Moments {
  const moments = createMoments(clusters, problem.points.d)
  for (let i = 0; i < labels.length; i++) addMoment(moments, problem, rows, i, labels[i], squares[i])
  return moments
}

/** Writes the moments of cluster c over those of another set. */
export function copyMoment(from: Moments, c: number, to: Moments): void {
  const d = from.sums.length / from.weight.length
  to.weight[c] = from.weight[c]
  to.squares[c] = from.squares[c]
  for (let q = c * d; q < (c + 1) * d; q++) to.sums[q] = from.sums[q]
}

/** Inertias that differ by no more than this share of them are those of the same clusters, but for rounding. */
export const ROUNDING: number = 2 ** -40

/** The sum of weight x squared distance to the mean of cluster c. */
export function spread({ weight, sums, squares }: Moments, c: number): number {
  if (weight[c] === 0) return 0
  const d = sums.length / weight.length
  let moved = 0
  for (let q = c * d; q < (c + 1) * d; q++) moved += (sums[q] / weight[c]) * sums[q]
  return squares[c] - moved
}
