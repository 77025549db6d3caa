/** Centroids in groups: each has a slot, and each group as many slots, of which some may be free. */
export interface Grouping {
  /** slots: the centroid of each slot, -1 where there is none. */
  readonly centroidOf: Int32Array
  /** k: the slot of each centroid. */
  readonly slotOf: Int32Array
  /** groups: how many centroids each has. */
  readonly sizes: Int32Array
}

/** How many slots each of several groups has, as in ../../assembly/bound-groups.ts. */
const WIDTH = 16

/** How many groups there are, how many slots each has, and how far the bounds of a point are from those of the next. */
export interface GroupShape {
  readonly groups: number
  readonly width: number
  readonly stride: number
  /** Slots in all, a multiple of 8. */
  readonly slots: number
}

/** Whose bounds: for each point, of every centroid, of all others together, or of groups of them. */
export type BoundsKind = 'elkan' | 'hamerly' | 'yinyang'

export function shapeOf(kind: BoundsKind, k: number): GroupShape {
  const all = Math.ceil(k / 8) * 8
  if (kind === 'elkan') return { groups: k, width: 1, stride: Math.ceil(k / 4) * 4, slots: all }
  const groups = kind === 'hamerly' ? 1 : Math.ceil(k / WIDTH)
  if (groups === 1) return { groups, width: all, stride: 1, slots: all }
  return { groups, width: WIDTH, stride: Math.ceil(groups / 4) * 4, slots: groups * WIDTH }
}

/**
 * Groups k centroids (k x d) by halving: a part is split across the column in which it is widest, until it fits a group.
 * Near centroids get into one group, so that one bound for all of them says much.
 */
export function groupCentroids(centroids: Float64Array, d: number, { groups, width, slots }: GroupShape): Grouping {
  const k = centroids.length / d
  const centroidOf = new Int32Array(slots).fill(-1)
  const slotOf = new Int32Array(k)
  const sizes = new Int32Array(groups)
  let next = 0
  const order = Array.from({ length: k }, (_, c) => c)
  function split(part: number[], count: number): void {
    if (count > 1) {
      const half = count >> 1
      const cut = Math.round((part.length * half) / count)
      const column = widest(part, centroids, d)
      part.sort((a, b) => centroids[a * d + column] - centroids[b * d + column] || a - b)
      split(part.slice(0, cut), half)
      split(part.slice(cut), count - half)
      return
    }
    part.forEach((c, at) => {
      slotOf[c] = next * width + at
      centroidOf[slotOf[c]] = c
    })
    sizes[next++] = part.length
  }
  if (groups === k) order.forEach((c) => split([c], 1))
  else split(order, groups)
  return { centroidOf, slotOf, sizes }
}

function widest(part: readonly number[], centroids: Float64Array, d: number): number {
  let column = 0
  let most = -1
  for (let j = 0; j < d; j++) {
    let low = Infinity
    let high = -Infinity
    for (const c of part) {
      low = Math.min(low, centroids[c * d + j])
      high = Math.max(high, centroids[c * d + j])
    }
    if (high - low > most) {
      most = high - low
      column = j
    }
  }
  return column
}
