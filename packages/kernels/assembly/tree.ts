import { Fit, Sums } from './fit'

/**
 * Points in the leaves of a binary tree, whose nodes know their box and their sums. A node is numbered as in a heap: the root is
 * 1, the children of t are 2 t and 2 t + 1; leaves are at depth `bits`. Threads are given the nodes at depth `top`.
 */
@unmanaged
export class Tree {
  fit: Fit
  bits: i32
  top: i32
  /** How many labels a visit changed: each thread's own. */
  moved: i32
  /** d, i32: where the splits of each column begin in `splits`. */
  columns: usize
  /** f64: for each column, where its buckets are split, as a heap from 1 on. */
  splits: usize
  /** n, i32: the leaf of each point, and later the label of each place where its leaf has more than one. */
  labels: usize
  /** n, i32: which point is at each place. */
  order: usize
  /** 2^bits + 1, i32: the first place of each leaf. */
  starts: usize
  /** n x d, as the rows of the points are: by place. */
  rows: usize
  /** n, f64, or 0 where all weigh 1: by place. */
  weights: usize
  /** Nodes x 2 d, f64: the least and the greatest of each column. */
  boxes: usize
  /** Nodes, i32: the label of all points of a node, NONE where they have none yet, MIXED where labels differ. */
  nodeLabels: usize
  /** The sums of the points of each node. */
  rowSums: Sums
  weightSums: Sums
  /** 2^top x (k + 1), i32: how many centroids can be the nearest in each subtree, and which. */
  routes: usize
  /** (bits + 2) x k, i32: the centroids that can be nearest in a node, level by level: each thread's own. */
  candidates: usize
}

export const NONE: i32 = -1
export const MIXED: i32 = -2

/** The first place of the points of a node at this depth; that of the next node is where they end. */
@inline
export function firstPlace(tree: Tree, node: i32, depth: i32): i32 {
  const leaf = (node - (1 << depth)) << (tree.bits - depth)
  return load<i32>(tree.starts + (<usize>leaf << 2))
}

@inline
export function labelOf(tree: Tree, node: i32): i32 {
  return load<i32>(tree.nodeLabels + (<usize>node << 2))
}

@inline
export function setLabel(tree: Tree, node: i32, label: i32): void {
  store<i32>(tree.nodeLabels + (<usize>node << 2), label)
}

@inline
export function boxOf(tree: Tree, node: i32): usize {
  return tree.boxes + (<usize>node * <usize>tree.fit.d << 4)
}

@inline
export function rowAtPlace(tree: Tree, place: i32): usize {
  return tree.rows + (<usize>place * <usize>tree.fit.d << (tree.fit.single ? 2 : 3))
}
