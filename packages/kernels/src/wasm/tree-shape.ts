/** How points become a tree. */
export interface TreeShape {
  /** Depth of the leaves: there are 2^bits. */
  readonly bits: number
  /** Depth of the nodes that threads are given. */
  readonly top: number
  readonly nodes: number
  /** Where the splits of each column begin, and how many there are in all. */
  readonly columns: Int32Array
  readonly splits: number
}

// In three columns boxes of a dozen points are so wide that too many centroids remain.
const MOST_COLUMNS = 2
const LEAST_POINTS = 4096
const POINTS_OF_LEAF = 12
const MOST_BITS = 18
const TOP = 7

/** The tree for n points of d columns; null where every distance is found sooner. */
export function treeShape(n: number, d: number): TreeShape | null {
  if (d > MOST_COLUMNS || n < LEAST_POINTS) return null
  const bits = Math.min(MOST_BITS, Math.floor(Math.log2(n / POINTS_OF_LEAF)))
  const columns = new Int32Array(d)
  let splits = 0
  for (let j = 0; j < d; j++) {
    columns[j] = splits
    splits += 2 ** bitsOf(bits, j, d)
  }
  return { bits, top: Math.min(bits, TOP), nodes: 2 ** (bits + 1), columns, splits }
}

/** How many of the splits on the way to a leaf are of column j. */
export function bitsOf(bits: number, j: number, d: number): number {
  return Math.max(0, Math.ceil((bits - j) / d))
}

// What it takes to plant a tree, and to find all distances of a point to k centroids once: in nanoseconds, about.
const PLANTING = 130
const DISTANCES = 8
const DISTANCE = 0.36

/** After how many assignments by every distance a tree is planted: when they have cost as much as that, but for two. */
export function worthATree(k: number): number {
  return Math.max(2, Math.round(PLANTING / (DISTANCES + DISTANCE * k)))
}
