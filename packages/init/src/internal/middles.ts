/**
 * The point in the middle of each of k portions of an order (n) that weigh alike, no point twice. Points of weight 0 are left
 * to the end.
 */
export function middles(order: Int32Array, weights: Float64Array | null, k: number): Int32Array {
  const sorted = weights === null ? order : heavyFirst(order, weights)
  const weightOf = (i: number): number => (weights === null ? 1 : weights[i])
  const all = sorted.reduce((sum, i) => sum + weightOf(i), 0)
  const heavy = sorted.reduce((count, i) => count + (weightOf(i) > 0 ? 1 : 0), 0)
  const indices = new Int32Array(k)
  let below = 0
  let a = -1
  for (let c = 0; c < k; c++) {
    // Points are left for the portions after this one.
    const last = Math.max(heavy, k) - (k - c)
    do below += weightOf(sorted[++a])
    while (below * 2 * k <= (2 * c + 1) * all && a < last)
    indices[c] = sorted[a]
  }
  return indices
}

/** The order without the points of weight 0, and then these. */
function heavyFirst(order: Int32Array, weights: Float64Array): Int32Array {
  const heavy = order.filter((i) => weights[i] > 0)
  const sorted = new Int32Array(order.length)
  sorted.set(heavy)
  sorted.set(
    order.filter((i) => weights[i] === 0),
    heavy.length,
  )
  return sorted
}
