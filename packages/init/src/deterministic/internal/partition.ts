import { columnRanges, exponentOf, powerOfTwo } from '@kentro/core'
import type { Seeding } from '@kentro/core'
import type { Problem } from '../../internal/problem.ts'
import type { Cut } from './cut.ts'
import { partOf } from './part.ts'
import type { Part, Rows } from './part.ts'

/** The deviations of the points of a part (n) from their mean along some axis. */
export type Project = (part: Part) => Float64Array

/**
 * The means of k parts. All points are one part at first; then, k - 1 times, the part of the largest sum of squared
 * deviations is cut in two. Ties: the part of more points, then the older one.
 */
export function partition(task: Problem<object>, project: Project, cut: Cut): Seeding {
  const { d } = task.points
  const rows = ownRows(task)
  const parts = [partOf(rows, 0, rows.n)]
  while (parts.length < task.k) {
    const c = widest(parts)
    const part = parts[c]
    const size = split(part, project, cut)
    parts[c] = partOf(part, 0, size)
    parts.push(partOf(part, size, part.n))
  }
  const centroids = new Float64Array(task.k * d)
  parts.forEach(({ mean }, c) => centroids.set(mean, c * d))
  return { centroids, indices: null, distances: 0 }
}

/** A copy of the points that weigh something; of all, and all alike, where these are fewer than k. */
function ownRows({ points, ranges, weights, k }: Problem<object>): Rows {
  const { data, n, d } = points
  const span = ranges.high.reduce((most, high, j) => Math.max(most, high - ranges.low[j]), 0)
  const scale = span > 0 ? powerOfTwo(-exponentOf(span)) : 1
  const heavy = weights?.filter((weight) => weight > 0) ?? new Float64Array(0)
  if (weights === null || heavy.length < k) {
    return { data: Float64Array.from(data), weights: new Float64Array(n).fill(1), n, d, scale }
  }
  const own = new Float64Array(heavy.length * d)
  for (let i = 0, q = 0; i < n; i++) {
    if (weights[i] === 0) continue
    own.set(data.subarray(i * d, (i + 1) * d), q)
    q += d
  }
  return { data: own, weights: heavy, n: heavy.length, d, scale }
}

function widest(parts: Part[]): number {
  let found = 0
  parts.forEach(({ scatter, n }, c) => {
    const most = parts[found]
    if (scatter > most.scatter || (scatter === most.scatter && n > most.n)) found = c
  })
  return found
}

/** Puts the points of one side of a cut before those of the other, and returns how many they are. */
function split(part: Part, project: Project, cut: Cut): number {
  const { weights, n, scatter } = part
  if (scatter > 0) {
    const values = project(part)
    const { low, high } = columnRanges(values, n, 1)
    if (low[0] < high[0]) return separate(part, values, cut({ values, weights, low: low[0], high: high[0] }))
  }
  // The points are equal, but for rounding.
  return n - 1
}

/** Puts the points whose values are at most `limit` before the others, and returns how many they are. */
function separate({ data, weights, n, d }: Rows, values: Float64Array, limit: number): number {
  let left = 0
  let right = n - 1
  for (;;) {
    while (values[left] <= limit) left++
    while (values[right] > limit) right--
    if (left > right) return left
    swap(values, left, right, 1)
    swap(weights, left, right, 1)
    swap(data, left, right, d)
  }
}

function swap(rows: Float64Array, a: number, b: number, d: number): void {
  for (let j = 0, p = a * d, q = b * d; j < d; j++, p++, q++) {
    const value = rows[p]
    rows[p] = rows[q]
    rows[q] = value
  }
}
