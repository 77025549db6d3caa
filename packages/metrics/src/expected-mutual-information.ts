import { exactSum } from '@kentro/core'

// Weights of a hypergeometric distribution this far below its mode's no longer count.
const NEGLIGIBLE = 2 ** -80

/**
 * The mutual information in nats that two labelings of n points have on average, over all ways to deal the labels while
 * the cluster sizes stay as they are.
 *
 * N. X. Vinh, J. Epps, J. Bailey: Information theoretic measures for clusterings comparison, JMLR 11, 2010, eq. 24a.
 * They weigh each size of an overlap by factorials. We walk from the most likely size outwards by the ratio of neighbours
 * and divide by the total weight: no factorial, no loss of digits for large n, and only the likely sizes are visited.
 * Clusters of equal size are done once.
 */
export function expectedMutualInformation(rows: Float64Array, columns: Float64Array, n: number): number {
  const [a, b] = [countSizes(rows), countSizes(columns)]
  const values = new Float64Array(a.length * b.length)
  const times = new Float64Array(values.length)
  let p = 0
  for (const [row, rowTimes] of a) {
    for (const [column, columnTimes] of b) {
      values[p] = expectedTerm(row, column, n)
      times[p++] = rowTimes * columnTimes
    }
  }
  return exactSum(values, times)
}

/** The distinct sizes, each with the number of clusters that have it. */
function countSizes(sizes: Float64Array): [size: number, times: number][] {
  const times = new Map<number, number>()
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1)
  return [...times]
}

/** What a cluster of a points and one of b points among n contribute, over all the overlaps that they can have. */
function expectedTerm(a: number, b: number, n: number): number {
  const mode = Math.floor(((a + 1) * (b + 1)) / (n + 2))
  const most = Math.min(a, b)
  const least = Math.max(0, a + b - n)
  const information = (x: number): number => (x === 0 ? 0 : (x / n) * Math.log((n * x) / (a * b)))
  let total = 1
  let sum = information(mode)
  for (let x = mode, weight = 1; x < most && weight > NEGLIGIBLE; x++) {
    weight *= ((a - x) * (b - x)) / ((x + 1) * (n - a - b + x + 1))
    total += weight
    sum += weight * information(x + 1)
  }
  for (let x = mode, weight = 1; x > least && weight > NEGLIGIBLE; x--) {
    weight *= (x * (n - a - b + x)) / ((a - x + 1) * (b - x + 1))
    total += weight
    sum += weight * information(x - 1)
  }
  return Math.max(0, sum / total)
}
