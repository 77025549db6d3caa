import type { Points } from '@kentro/core'

/**
 * Writes the label of the nearest of k centroids (k x d), the lowest index on ties, for the points `from` to `to` - 1.
 *
 * Two points meet four centroids at a time: eight independent sums keep the processor busy, and each sum is still the
 * canonical one.
 *
 * @param labels n, written
 */
export function assignNearest(
  points: Points,
  centroids: Float64Array,
  labels: Int32Array,
  from = 0,
  to: number = points.n,
): void {
  const { data, d } = points
  const x = new Float64Array(d)
  const y = new Float64Array(d)
  const pair = new Int32Array(2)
  for (let i = from; i < to; i += 2) {
    const other = i + 1 < to ? i + 1 : i
    // Rows of float32 points become float64 here, once, and the loops below see one kind of array.
    for (let j = 0; j < d; j++) {
      x[j] = data[i * d + j]
      y[j] = data[other * d + j]
    }
    nearestOfPair(x, y, centroids, pair)
    labels[i] = pair[0]
    labels[other] = pair[1]
  }
}

function nearestOfPair(x: Float64Array, y: Float64Array, centroids: Float64Array, pair: Int32Array): void {
  const d = x.length
  const end = centroids.length
  const block = 4 * d
  let xNearest = 0
  let xLeast = Infinity
  let yNearest = 0
  let yLeast = Infinity
  let c = 0
  let q = 0
  for (; q + block <= end; q += block, c += 4) {
    let x0 = 0
    let x1 = 0
    let x2 = 0
    let x3 = 0
    let y0 = 0
    let y1 = 0
    let y2 = 0
    let y3 = 0
    for (let j = 0, q0 = q, q1 = q + d, q2 = q1 + d, q3 = q2 + d; j < d; j++, q0++, q1++, q2++, q3++) {
      const u = x[j]
      const v = y[j]
      let difference = u - centroids[q0]
      x0 += difference * difference
      difference = u - centroids[q1]
      x1 += difference * difference
      difference = u - centroids[q2]
      x2 += difference * difference
      difference = u - centroids[q3]
      x3 += difference * difference
      difference = v - centroids[q0]
      y0 += difference * difference
      difference = v - centroids[q1]
      y1 += difference * difference
      difference = v - centroids[q2]
      y2 += difference * difference
      difference = v - centroids[q3]
      y3 += difference * difference
    }
    if (x0 < xLeast) {
      xLeast = x0
      xNearest = c
    }
    if (x1 < xLeast) {
      xLeast = x1
      xNearest = c + 1
    }
    if (x2 < xLeast) {
      xLeast = x2
      xNearest = c + 2
    }
    if (x3 < xLeast) {
      xLeast = x3
      xNearest = c + 3
    }
    if (y0 < yLeast) {
      yLeast = y0
      yNearest = c
    }
    if (y1 < yLeast) {
      yLeast = y1
      yNearest = c + 1
    }
    if (y2 < yLeast) {
      yLeast = y2
      yNearest = c + 2
    }
    if (y3 < yLeast) {
      yLeast = y3
      yNearest = c + 3
    }
  }
  for (; q < end; q += d, c++) {
    let xDistance = 0
    let yDistance = 0
    for (let j = 0; j < d; j++) {
      const u = x[j] - centroids[q + j]
      const v = y[j] - centroids[q + j]
      xDistance += u * u
      yDistance += v * v
    }
    if (xDistance < xLeast) {
      xLeast = xDistance
      xNearest = c
    }
    if (yDistance < yLeast) {
      yLeast = yDistance
      yNearest = c
    }
  }
  pair[0] = xNearest
  pair[1] = yNearest
}
