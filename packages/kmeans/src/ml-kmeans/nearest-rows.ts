import { squaredEuclidean } from './squared-euclidean.ts'

type Distance = (p: number[], q: number[]) => number

/**
 * Which of the centroids is nearest to each of the rows (n), the lowest index on ties.
 *
 * @throws RangeError if a row has other columns than the centroids, or no distance below infinity to any
 */
export function nearestRows(rows: number[][], centroids: number[][], distance: Distance): number[] {
  const d = centroids[0].length
  return rows.map((row, i) => {
    if (row.length !== d && distance === squaredEuclidean) {
      throw new RangeError(`data[${i}] must have d = ${d} coordinates, as the centroids have, got ${row.length}`)
    }
    const c = nearestRow(row, centroids, distance)
    if (c >= 0) return c
    const got = String(distance(row, centroids[0]))
    throw new RangeError(`data[${i}] must have a distance below Infinity to one of the centroids, got ${got}`)
  })
}

function nearestRow(row: number[], centroids: number[][], distance: Distance): number {
  let nearest = -1
  let least = Infinity
  for (let c = 0; c < centroids.length; c++) {
    const value = distance(row, centroids[c])
    if (value < least) {
      least = value
      nearest = c
    }
  }
  return nearest
}
