import { Sums } from './fit'
import { moveRow, moveWeight } from './move-row'
import { coordinate } from './rows'
import { commonLabel, joinLabels } from './plant-tree'
import { MIXED, NONE, Tree, boxOf, firstPlace, labelOf, rowAtPlace, setLabel } from './tree'

// A computed squared distance is off by at most (d + 2) 2^-53 of itself; generously, for differences of two of them and more.
const ROUNDING: f64 = 1.0 / 1125899906842624.0
// More than squares can lose to underflow, in up to 2^20 columns.
const UNDERFLOW: f64 = 1e-310

/** What a column adds to the difference of two squared distances, where that is least in a box. */
@inline
function gain(low: f64, high: f64, a: f64, b: f64): f64 {
  const x = b > a ? high : low
  return (x - b) * (x - b) - (x - a) * (x - a)
}

/** At most the square of the distance in a column from a box to a centroid. */
@inline
function reach(low: f64, high: f64, a: f64): f64 {
  const most = max(abs(low - a), abs(high - a))
  return most * most
}

/**
 * By how much centroid z is farther than y, squared, where in a box that is least, and less all rounding: above 0 it is never
 * nearer, in the canonical form.
 */
@inline
function advantage(tree: Tree, box: usize, y: usize, z: usize): f64 {
  const d = <usize>tree.fit.d
  let difference: f64 = 0
  let most: f64 = 0
  for (let at: usize = 0; at < d << 3; at += 8) {
    const low = load<f64>(box + at)
    const high = load<f64>(box + (d << 3) + at)
    const a = load<f64>(y + at)
    const b = load<f64>(z + at)
    difference += gain(low, high, a, b)
    most += reach(low, high, a) + reach(low, high, b)
  }
  return difference - most * (<f64>d + 8.0) * ROUNDING - UNDERFLOW
}

@inline
function centroidAt(tree: Tree, c: i32): usize {
  return tree.fit.centroids + (<usize>c * <usize>tree.fit.d << 3)
}

/** Of `count` listed centroids, the one nearest to the middle of a box. */
@inline
function central(tree: Tree, box: usize, list: usize, count: i32): i32 {
  const d = <usize>tree.fit.d
  let nearest = load<i32>(list)
  let least: f64 = Infinity
  for (let at = 0; at < count; at++) {
    const c = load<i32>(list + (<usize>at << 2))
    const centroid = centroidAt(tree, c)
    let square: f64 = 0
    for (let p: usize = 0; p < d << 3; p += 8) {
      const twice = load<f64>(box + p) - load<f64>(centroid + p) + (load<f64>(box + (d << 3) + p) - load<f64>(centroid + p))
      square += twice * twice
    }
    nearest = square < least ? c : nearest
    least = min(square, least)
  }
  return nearest
}

/** Lists those of `count` centroids that can be the nearest of some point in a box, in order, and returns how many these are. */
function filter(tree: Tree, box: usize, list: usize, count: i32, kept: usize): i32 {
  const best = central(tree, box, list, count)
  const y = centroidAt(tree, best)
  let left = 0
  for (let at = 0; at < count; at++) {
    const c = load<i32>(list + (<usize>at << 2))
    store<i32>(kept + (<usize>left << 2), c)
    left += i32(c == best || !(advantage(tree, box, y, centroidAt(tree, c)) > 0))
  }
  return left
}

@inline
function move(from: Sums, node: i32, to: Sums, label: i32, sign: f64): void {
  const width = <usize>(from.limbs * from.d) << 3
  const p = from.values + <usize>node * width
  const q = to.values + <usize>label * width
  for (let at: usize = 0; at < width; at += 8) store<f64>(q + at, load<f64>(q + at) + sign * load<f64>(p + at))
}

/** Gives a place another label. */
function movePlace(tree: Tree, place: i32, label: i32): void {
  const fit = tree.fit
  const at = tree.labels + (<usize>place << 2)
  const before = load<i32>(at)
  if (before == label) return
  store<i32>(at, label)
  tree.moved++
  const single = fit.single != 0
  const row = rowAtPlace(tree, place)
  const weight = fit.weights == 0 ? 0 : tree.weights + (<usize>place << 3)
  moveRow(fit.rowSums, before, label, row, single, weight == 0 ? 1.0 : load<f64>(weight))
  moveWeight(fit.weightSums, before, label, weight)
}

/** Gives all points of a node a label. */
function relabel(tree: Tree, node: i32, depth: i32, label: i32): void {
  const before = labelOf(tree, node)
  if (before == label) return
  const start = firstPlace(tree, node, depth)
  const end = firstPlace(tree, node + 1, depth)
  if (start == end) return
  if (before != MIXED) {
    const fit = tree.fit
    if (before != NONE) {
      move(tree.rowSums, node, fit.rowSums, before, -1)
      move(tree.weightSums, node, fit.weightSums, before, -1)
    }
    move(tree.rowSums, node, fit.rowSums, label, 1)
    move(tree.weightSums, node, fit.weightSums, label, 1)
    tree.moved += end - start
  } else if (depth == tree.bits) {
    for (let place = start; place < end; place++) movePlace(tree, place, label)
  } else {
    relabel(tree, 2 * node, depth + 1, label)
    relabel(tree, 2 * node + 1, depth + 1, label)
  }
  setLabel(tree, node, label)
}

/** Gives each point of a leaf the nearest of `count` listed centroids, the lowest index on ties. */
function visitLeaf(tree: Tree, node: i32, list: usize, count: i32): void {
  const fit = tree.fit
  const d = <usize>fit.d
  const single = fit.single != 0
  const start = firstPlace(tree, node, tree.bits)
  const end = firstPlace(tree, node + 1, tree.bits)
  const before = labelOf(tree, node)
  for (let place = start; place < end; place++) {
    const row = rowAtPlace(tree, place)
    let nearest = 0
    let least: f64 = Infinity
    for (let at = 0; at < count; at++) {
      const c = load<i32>(list + (<usize>at << 2))
      const centroid = centroidAt(tree, c)
      let square: f64 = 0
      for (let j: usize = 0; j < d; j++) {
        const difference = coordinate(row, j, single) - load<f64>(centroid + (j << 3))
        square += difference * difference
      }
      if (square < least) {
        least = square
        nearest = c
      }
    }
    if (before != MIXED) store<i32>(tree.labels + (<usize>place << 2), before)
    movePlace(tree, place, nearest)
  }
  setLabel(tree, node, commonLabel(tree, start, end))
}

/** Labels the points of a node, of which `count` listed centroids can be the nearest; `kept` has room for those that can. */
function visit(tree: Tree, node: i32, depth: i32, list: usize, count: i32, kept: usize): void {
  if (firstPlace(tree, node, depth) == firstPlace(tree, node + 1, depth)) return
  const left = filter(tree, boxOf(tree, node), list, count, kept)
  if (left == 1) {
    relabel(tree, node, depth, load<i32>(kept))
    return
  }
  if (depth == tree.bits) {
    visitLeaf(tree, node, kept, left)
    return
  }
  const label = labelOf(tree, node)
  if (label != MIXED) {
    setLabel(tree, 2 * node, label)
    setLabel(tree, 2 * node + 1, label)
  }
  const next = kept + (<usize>tree.fit.k << 2)
  visit(tree, 2 * node, depth + 1, kept, left, next)
  visit(tree, 2 * node + 1, depth + 1, kept, left, next)
  joinLabels(tree, node, depth)
}

@inline
function routeOf(tree: Tree, subtree: i32): usize {
  return tree.routes + (<usize>subtree * <usize>(tree.fit.k + 1) << 2)
}

/** Lists the centroids that can be the nearest in each subtree below a node: their count before them. */
function route(tree: Tree, node: i32, depth: i32, list: usize, count: i32): void {
  const kept = list + (<usize>tree.fit.k << 2)
  const left = filter(tree, boxOf(tree, node), list, count, kept)
  if (depth < tree.top) {
    route(tree, 2 * node, depth + 1, kept, left)
    route(tree, 2 * node + 1, depth + 1, kept, left)
    return
  }
  const at = routeOf(tree, node - (1 << depth))
  store<i32>(at, left)
  memory.copy(at + 4, kept, <usize>left << 2)
}

/** Lists the centroids that can be the nearest in each of the subtrees. */
export function routeTree(tree: Tree, _: i32, __: i32): i32 {
  for (let c = 0; c < tree.fit.k; c++) store<i32>(tree.candidates + (<usize>c << 2), c)
  route(tree, 1, 0, tree.candidates, tree.fit.k)
  return 0
}

/** Labels the points of the subtree whose number is `from` / 512, moves their sums, and returns how many labels changed. */
export function visitTree(tree: Tree, from: i32, _: i32): i32 {
  const at = routeOf(tree, from >> 9)
  tree.moved = 0
  visit(tree, (1 << tree.top) + (from >> 9), tree.top, at + 4, load<i32>(at), tree.candidates)
  return tree.moved
}

/** Writes the labels of the points of a node where they belong. */
function read(tree: Tree, node: i32, depth: i32): void {
  const start = firstPlace(tree, node, depth)
  const end = firstPlace(tree, node + 1, depth)
  if (start == end) return
  const label = labelOf(tree, node)
  if (label == MIXED && depth < tree.bits) {
    read(tree, 2 * node, depth + 1)
    read(tree, 2 * node + 1, depth + 1)
    return
  }
  const fit = tree.fit
  for (let place = start; place < end; place++) {
    const i = <usize>load<i32>(tree.order + (<usize>place << 2)) << 2
    const own = label == MIXED ? load<i32>(tree.labels + (<usize>place << 2)) : label
    store<i32>(fit.labels + i, own)
    store<i32>(fit.counted + i, own)
  }
}

/** Writes the labels of the points of the subtree whose number is `from` / 512, in the order of the points. */
export function readTree(tree: Tree, from: i32, _: i32): i32 {
  read(tree, (1 << tree.top) + (from >> 9), tree.top)
  return 0
}
