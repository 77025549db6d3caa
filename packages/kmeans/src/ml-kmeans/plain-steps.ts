import { KMeansResult } from './k-means-result.ts'
import { nearestRows } from './nearest-rows.ts'
import type { Task } from './task.ts'

/**
 * The result after each iteration of a task with any distance. Centroids are means whatever the distance is, and a cluster
 * without points keeps its place.
 */
export function* plainSteps(task: Task): Generator<KMeansResult, void, unknown> {
  const { rows, start, maxIterations, tolerance, distance } = task
  const assign = (centroids: number[][]): number[] => nearestRows(rows, centroids, distance)
  let before = start
  let labels = assign(start)
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    const centroids = means(rows, labels, before)
    const converged = !centroids.some((row, c) => distance(row, before[c]) > tolerance)
    labels = assign(centroids)
    yield new KMeansResult(labels, centroids, converged, iteration, distance)
    if (converged) return
    before = centroids
  }
}

function means(rows: number[][], labels: number[], before: number[][]): number[][] {
  const sizes = new Int32Array(before.length)
  const sums = before.map((row) => row.map(() => 0))
  rows.forEach((row, i) => {
    const sum = sums[labels[i]]
    sizes[labels[i]]++
    for (let j = 0; j < sum.length; j++) sum[j] += row[j]
  })
  return sums.map((sum, c) => (sizes[c] === 0 ? [...before[c]] : sum.map((value) => value / sizes[c])))
}
