import { partition } from './partition.ts'
import type { Labels } from './partition.ts'

/** How many points two labelings put into each pair of clusters; only the pairs that occur, row by row. */
export interface Contingency {
  /** Points. */
  readonly n: number
  /** Points per cluster of the first labeling, a row each. */
  readonly rows: Float64Array
  /** Points per cluster of the second labeling, a column each. */
  readonly columns: Float64Array
  /** The cells of row r are those from starts[r] to starts[r + 1] - 1. */
  readonly starts: Int32Array
  /** The column of each cell. */
  readonly column: Int32Array
  /** The points of each cell, at least 1. */
  readonly counts: Float64Array
}

/**
 * The contingency table of two labelings of the same points, in time and memory O(n), however many labels there are.
 *
 * @throws TypeError or RangeError unless both hold the same number of labels
 */
export function contingency(first: Labels, second: Labels, firstName = 'a', secondName = 'b'): Contingency {
  const a = partition(first, firstName)
  const n = a.labels.length
  const b = partition(second, secondName, n)
  const starts = new Int32Array(a.sizes.length + 1)
  const column = new Int32Array(n)
  const counts = new Float64Array(n)
  const cellOf = new Int32Array(b.sizes.length).fill(-1)
  const order = byCluster(a.labels, a.sizes)
  let cells = 0
  for (let r = 0, p = 0; r < a.sizes.length; r++) {
    for (const end = p + a.sizes[r]; p < end; p++) {
      const c = b.labels[order[p]]
      if (cellOf[c] < starts[r]) {
        column[cells] = c
        cellOf[c] = cells++
      }
      counts[cellOf[c]]++
    }
    starts[r + 1] = cells
  }
  return { n, rows: a.sizes, columns: b.sizes, starts, column: column.slice(0, cells), counts: counts.slice(0, cells) }
}

/** Whether the two labelings are the same up to the names of the clusters. */
export function identical({ rows, columns, counts }: Contingency): boolean {
  return counts.length === rows.length && counts.length === columns.length
}

/** The points (n) cluster by cluster. */
function byCluster(labels: Int32Array, sizes: Float64Array): Int32Array {
  const next = new Int32Array(sizes.length)
  for (let c = 1; c < sizes.length; c++) next[c] = next[c - 1] + sizes[c - 1]
  const order = new Int32Array(labels.length)
  for (let i = 0; i < labels.length; i++) order[next[labels[i]]++] = i
  return order
}
