interface Matching {
  /** k x k. */
  readonly costs: Float64Array
  readonly k: number
  /** The row of each column, -1 as long as it has none. */
  readonly rowOf: Int32Array
  /** Price of row + price of column <= cost for each cell, = where matched: the proof that no matching costs less. */
  readonly rowPrices: Float64Array
  readonly columnPrices: Float64Array
}

/**
 * The column of each of k rows in a table of costs (k x k) such that no column has two rows and the sum of the costs is
 * least. O(k^3).
 *
 * Shortest augmenting paths, a row at a time: R. Jonker, A. Volgenant, A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems, Computing 38, 1987.
 */
export function match(costs: Float64Array, k: number): Int32Array {
  const matching: Matching = {
    costs,
    k,
    rowOf: new Int32Array(k).fill(-1),
    rowPrices: new Float64Array(k),
    columnPrices: new Float64Array(k),
  }
  for (let row = 0; row < k; row++) matchRow(matching, row)
  const columnOf = new Int32Array(k)
  matching.rowOf.forEach((row, column) => (columnOf[row] = column))
  return columnOf
}

/** Matches one more row, by the cheapest way from it to a free column over columns whose rows move on. */
function matchRow(matching: Matching, start: number): void {
  const { costs, k, rowOf, rowPrices, columnPrices } = matching
  const ways = new Float64Array(k).fill(Infinity)
  const from = new Int32Array(k).fill(-1)
  const reached = new Uint8Array(k)
  let end = -1
  for (let row = start, way = 0; end < 0 || rowOf[end] >= 0;) {
    if (end >= 0) row = rowOf[end]
    let nearest = -1
    for (let column = 0; column < k; column++) {
      if (reached[column] === 1) continue
      const there = way + (costs[row * k + column] - rowPrices[row] - columnPrices[column])
      if (there < ways[column]) {
        ways[column] = there
        from[column] = end
      }
      if (nearest < 0 || ways[column] < ways[nearest]) nearest = column
    }
    end = nearest
    way = ways[end]
    reached[end] = 1
  }
  rowPrices[start] += ways[end]
  reached.forEach((one, column) => {
    if (one === 0 || column === end) return
    columnPrices[column] -= ways[end] - ways[column]
    rowPrices[rowOf[column]] += ways[end] - ways[column]
  })
  for (let column = end; column >= 0; column = from[column]) {
    rowOf[column] = from[column] < 0 ? start : rowOf[from[column]]
  }
}
