import type { Random } from '@kentro/core'

/**
 * A tree of sums over masses >= 0, for draws in proportion to mass: node i (from 1) is the sum of nodes 2i and 2i + 1, and the
 * second half of all nodes are the masses, with zeros up to a power of two. Node 1 is the sum of all.
 */
export function sumTree(masses: Float64Array): Float64Array {
  let size = 1
  while (size < masses.length) size *= 2
  const tree = new Float64Array(2 * size)
  tree.set(masses, size)
  for (let i = size - 1; i > 0; i--) tree[i] = tree[2 * i] + tree[2 * i + 1]
  return tree
}

/** Sums again what depends on the masses `from` to `to` - 1, after these have changed, in O(to - from + log n). */
export function sumUp(tree: Float64Array, from: number, to: number): void {
  const size = tree.length / 2
  let low = (size + from) >> 1
  let high = (size + to - 1) >> 1
  for (; low > 0; low >>= 1, high >>= 1) {
    for (let i = low; i <= high; i++) tree[i] = tree[2 * i] + tree[2 * i + 1]
  }
}

/** One of the masses, which are not all 0, along the sums of them by one draw in O(log n). A mass of 0 is never drawn. */
export function drawMass(tree: Float64Array, random: Random): number {
  const size = tree.length / 2
  let target = random() * tree[1]
  let i = 1
  while (i < size) {
    i *= 2
    if (target < tree[i] || tree[i + 1] === 0) continue
    target -= tree[i]
    i++
  }
  return i - size
}
