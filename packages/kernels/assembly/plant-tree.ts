import { addRow } from './add-row'
import { Sums } from './fit'
import { coordinate, rowAt } from './rows'
import { MIXED, Tree, boxOf, firstPlace, labelOf, rowAtPlace, setLabel } from './tree'

/** Writes the leaf of each of the points `from` to `to` - 1. */
export function findLeaves(tree: Tree, from: i32, to: i32): i32 {
  const fit = tree.fit
  const d = fit.d
  const single = fit.single != 0
  for (let i = from; i < to; i++) {
    const row = rowAt(fit, i)
    let leaf = 0
    for (let j = 0; j < d; j++) {
      const splits = tree.splits + (<usize>load<i32>(tree.columns + (<usize>j << 2)) << 3)
      const x = coordinate(row, j, single)
      // Columns take turns: bit t of the leaf, from the highest on, is of column t % d.
      let at = 1
      for (let bit = tree.bits - 1 - j; bit >= 0; bit -= d) {
        const above = i32(x >= load<f64>(splits + (<usize>at << 3)))
        at = 2 * at + above
        leaf |= above << bit
      }
    }
    store<i32>(tree.labels + (<usize>i << 2), leaf)
  }
  return 0
}

/** Sorts all n points by their leaves. */
export function sortPlaces(tree: Tree, _: i32, n: i32): i32 {
  const leaves = 1 << tree.bits
  const starts = tree.starts
  memory.fill(starts, 0, <usize>(leaves + 1) << 2)
  for (let i = 0; i < n; i++) {
    const count = starts + (<usize>load<i32>(tree.labels + (<usize>i << 2)) << 2)
    store<i32>(count, load<i32>(count) + 1)
  }
  let before = 0
  for (let leaf = 0; leaf < leaves; leaf++) {
    const count = load<i32>(starts + (<usize>leaf << 2))
    store<i32>(starts + (<usize>leaf << 2), before)
    before += count
  }
  for (let i = 0; i < n; i++) {
    const next = starts + (<usize>load<i32>(tree.labels + (<usize>i << 2)) << 2)
    store<i32>(tree.order + (<usize>load<i32>(next) << 2), i)
    store<i32>(next, load<i32>(next) + 1)
  }
  // Each start has become that of the next leaf.
  memory.copy(starts + 4, starts, <usize>leaves << 2)
  store<i32>(starts, 0)
  return 0
}

/** Copies points to their places: all of a leaf at once, so that the processor waits for their memory once. */
function bring(tree: Tree, start: i32, end: i32): void {
  const fit = tree.fit
  const width = <usize>fit.d << (fit.single ? 2 : 3)
  let to = rowAtPlace(tree, start)
  for (let place = start; place < end; place++) {
    let from = rowAt(fit, load<i32>(tree.order + (<usize>place << 2)))
    for (const stop = to + width; to < stop; to += 4, from += 4) store<i32>(to, load<i32>(from))
  }
  for (let place = start; place < end; place++) {
    const i = <usize>load<i32>(tree.order + (<usize>place << 2))
    store<i32>(tree.labels + (<usize>place << 2), load<i32>(fit.counted + (i << 2)))
    if (fit.weights != 0) store<f64>(tree.weights + (<usize>place << 3), load<f64>(fit.weights + (i << 3)))
  }
}

@inline
function empty(tree: Tree, node: i32): void {
  const box = boxOf(tree, node)
  const d = <usize>tree.fit.d
  for (let j: usize = 0; j < d; j++) {
    store<f64>(box + (j << 3), Infinity)
    store<f64>(box + ((d + j) << 3), -Infinity)
  }
  clear(tree.rowSums, node)
  clear(tree.weightSums, node)
}

@inline
function clear(sums: Sums, node: i32): void {
  const width = <usize>(sums.limbs * sums.d) << 3
  memory.fill(sums.values + <usize>node * width, 0, width)
}

/** Makes the box, sums and label of a leaf from its points. */
function plantLeaf(tree: Tree, node: i32): void {
  const fit = tree.fit
  const d = <usize>fit.d
  const single = fit.single != 0
  const box = boxOf(tree, node)
  const start = firstPlace(tree, node, tree.bits)
  const end = firstPlace(tree, node + 1, tree.bits)
  empty(tree, node)
  if (start == end) return
  bring(tree, start, end)
  for (let place = start; place < end; place++) {
    const row = rowAtPlace(tree, place)
    for (let j: usize = 0; j < d; j++) {
      const x = coordinate(row, j, single)
      store<f64>(box + (j << 3), min(x, load<f64>(box + (j << 3))))
      store<f64>(box + ((d + j) << 3), max(x, load<f64>(box + ((d + j) << 3))))
    }
    const weight = tree.weights + (<usize>place << 3)
    addRow(tree.rowSums, node, row, single, fit.weights == 0 ? 1 : load<f64>(weight))
    if (fit.weights != 0) addRow(tree.weightSums, node, weight, false, 1)
  }
  if (fit.weights == 0) store<f64>(weightOf(tree, node), <f64>(end - start) * load<f64>(tree.weightSums.scale))
  setLabel(tree, node, commonLabel(tree, start, end))
}

@inline
function weightOf(tree: Tree, node: i32): usize {
  return tree.weightSums.values + (<usize>(node * tree.weightSums.limbs) << 3)
}

/** The label of all these places, or MIXED. */
export function commonLabel(tree: Tree, start: i32, end: i32): i32 {
  const label = load<i32>(tree.labels + (<usize>start << 2))
  for (let place = start + 1; place < end; place++) {
    if (load<i32>(tree.labels + (<usize>place << 2)) != label) return MIXED
  }
  return label
}

@inline
function add(sums: Sums, into: i32, node: i32): void {
  const width = <usize>(sums.limbs * sums.d) << 3
  const to = sums.values + <usize>into * width
  const from = sums.values + <usize>node * width
  for (let at: usize = 0; at < width; at += 8) store<f64>(to + at, load<f64>(to + at) + load<f64>(from + at))
}

/** Makes the box and the sums of a node from its children. */
function joinBoxes(tree: Tree, node: i32): void {
  const d = <usize>tree.fit.d
  empty(tree, node)
  const box = boxOf(tree, node)
  for (let child = 2 * node; child <= 2 * node + 1; child++) {
    const inner = boxOf(tree, child)
    for (let at: usize = 0; at < d << 3; at += 8) {
      store<f64>(box + at, min(load<f64>(box + at), load<f64>(inner + at)))
      const high = box + (d << 3) + at
      store<f64>(high, max(load<f64>(high), load<f64>(inner + (d << 3) + at)))
    }
    add(tree.rowSums, node, child)
    add(tree.weightSums, node, child)
  }
}

/** Gives a node the label of both its children, if they have the same, or of the one with points. */
export function joinLabels(tree: Tree, node: i32, depth: i32): void {
  const start = firstPlace(tree, node, depth)
  const middle = firstPlace(tree, 2 * node + 1, depth + 1)
  const end = firstPlace(tree, node + 1, depth)
  const left = labelOf(tree, 2 * node)
  const right = labelOf(tree, 2 * node + 1)
  setLabel(tree, node, start == middle ? right : middle == end || left == right ? left : MIXED)
}

function plant(tree: Tree, node: i32, depth: i32): void {
  if (depth == tree.bits) {
    plantLeaf(tree, node)
    return
  }
  plant(tree, 2 * node, depth + 1)
  plant(tree, 2 * node + 1, depth + 1)
  joinBoxes(tree, node)
  joinLabels(tree, node, depth)
}

/** Makes the nodes above the subtrees, once these are planted. */
export function crownTree(tree: Tree, _: i32, __: i32): i32 {
  for (let depth = tree.top - 1; depth >= 0; depth--) {
    for (let node = 1 << depth; node < 2 << depth; node++) joinBoxes(tree, node)
  }
  return 0
}

/** Plants the subtree whose number is `from` / 512. */
export function plantTree(tree: Tree, from: i32, _: i32): i32 {
  plant(tree, (1 << tree.top) + (from >> 9), tree.top)
  return 0
}
