import type { Contingency } from './contingency.ts'

/** The matching so far, with the prices that prove it best: surplus + price >= count for each cell, = where matched. */
interface Matching {
  readonly table: Contingency
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly surplus: Float64Array
  readonly price: Float64Array
  /** Of each column in the current search: how much is lost on the way to it, Infinity if not reached. */
  readonly distance: Float64Array
  /** The row from which each column was reached. */
  readonly from: Int32Array
}

/**
 * The column of each row, or -1, such that no column has two rows and the counts of the chosen cells have the largest sum.
 *
 * Shortest augmenting paths, a row at a time: R. Jonker, A. Volgenant, A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems, Computing 38, 1987. Only cells that occur are visited, and a row may stay alone, so
 * that the table need be neither square nor full. O(k^3) at worst; all numbers are integers.
 */
export function maximumMatching(table: Contingency): Int32Array {
  const { rows, columns, starts, column, counts } = table
  const matching: Matching = {
    table,
    columnOf: new Int32Array(rows.length).fill(-1),
    rowOf: new Int32Array(columns.length).fill(-1),
    surplus: new Float64Array(rows.length),
    price: new Float64Array(columns.length),
    distance: new Float64Array(columns.length).fill(Infinity),
    from: new Int32Array(columns.length),
  }
  const { surplus, price } = matching
  for (let r = 0; r < rows.length; r++) {
    for (let cell = starts[r]; cell < starts[r + 1]; cell++) {
      surplus[r] = Math.max(surplus[r], counts[cell] - price[column[cell]])
    }
    matchRow(matching, r)
  }
  return matching.columnOf
}

/** Matches row `start` by the path on which least is lost: to a free column, or to a row that is then left alone. */
function matchRow(matching: Matching, start: number): void {
  const { rowOf, columnOf, surplus, distance } = matching
  const reached: number[] = []
  let row = start
  let way = 0
  let loss = Infinity
  let alone = start
  let end = -1
  for (let done = 0; ; done++) {
    if (way + surplus[row] < loss) {
      loss = way + surplus[row]
      alone = row
    }
    reachFrom(matching, row, way, reached)
    const nearest = bringNearest(reached, done, distance)
    if (nearest < loss && rowOf[reached[done]] !== -1) {
      row = rowOf[reached[done]]
      way = nearest
      continue
    }
    if (nearest < loss) {
      loss = nearest
      end = reached[done]
    } else {
      end = columnOf[alone]
      columnOf[alone] = -1
    }
    settle(matching, start, reached.slice(0, done), loss)
    break
  }
  shift(matching, end)
  for (const c of reached) distance[c] = Infinity
}

/** Reaches the columns of a row, at distance `way` itself; those not seen before are put at the end of `reached`. */
function reachFrom(
  { table, surplus, price, distance, from }: Matching,
  row: number,
  way: number,
  reached: number[],
): void {
  const { starts, column, counts } = table
  for (let cell = starts[row]; cell < starts[row + 1]; cell++) {
    const c = column[cell]
    const there = way + surplus[row] + price[c] - counts[cell]
    if (there >= distance[c]) continue
    if (distance[c] === Infinity) reached.push(c)
    distance[c] = there
    from[c] = row
  }
}

/** Swaps the nearest of the columns from `first` on to the place `first`; its distance, Infinity if there is none. */
function bringNearest(reached: number[], first: number, distance: Float64Array): number {
  if (first === reached.length) return Infinity
  let nearest = first
  for (let p = first + 1; p < reached.length; p++) if (distance[reached[p]] < distance[reached[nearest]]) nearest = p
  const c = reached[nearest]
  reached[nearest] = reached[first]
  reached[first] = c
  return distance[c]
}

/** Moves the prices on the way so that the path of this loss costs nothing. */
function settle({ rowOf, surplus, price, distance }: Matching, start: number, passed: number[], loss: number): void {
  surplus[start] -= loss
  for (const c of passed) {
    surplus[rowOf[c]] -= loss - distance[c]
    price[c] += loss - distance[c]
  }
}

/** Gives column c to the row from which it was reached, that row's column to the next, back to the start. */
function shift({ rowOf, columnOf, from }: Matching, c: number): void {
  while (c !== -1) {
    const row = from[c]
    const next = columnOf[row]
    rowOf[c] = row
    columnOf[row] = c
    c = next
  }
}
