import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'

/** n x d values that `draw` gives. */
export function filled(n: number, d: number, draw: () => number): Points {
  return { data: Float64Array.from({ length: n * d }, draw), n, d }
}

/** n points uniform in [-1, 1) x d. */
export function uniform(seed: number | string, n: number, d: number): Points {
  const random = seeded(seed)
  return filled(n, d, () => 2 * random() - 1)
}

/** n points of d integers from -side to side; the first is 0, so that no column is all positive or all negative. */
export function integers(seed: number | string, n: number, d: number, side: number): Points {
  const random = seeded(seed)
  const points = filled(n, d, () => Math.floor(random() * (2 * side + 1)) - side)
  points.data.fill(0, 0, d)
  return points
}

/** n points about k centres that are uniform in a box of +-10, all but normal: twelve uniforms less 6, times `deviation`. */
export function blobs(seed: number | string, n: number, d: number, k: number, deviation: number): Points {
  const random = seeded(seed)
  const centres = Array.from({ length: k * d }, () => 20 * random() - 10)
  let p = 0
  return filled(n, d, () => {
    const centre = centres[(Math.floor(p / d) % k) * d + (p++ % d)]
    let sum = -6
    for (let term = 0; term < 12; term++) sum += random()
    return centre + deviation * sum
  })
}

/** The points of these indices, in this order. */
export function pick({ data, d }: Points, indices: ArrayLike<number>): Points {
  const picked = filled(indices.length, d, () => 0)
  for (let r = 0; r < indices.length; r++) picked.data.set(data.subarray(indices[r] * d, (indices[r] + 1) * d), r * d)
  return picked
}

/** k points at random, the same one perhaps twice. */
export function randomRows(points: Points, k: number, seed: number | string): Points {
  const random = seeded(seed)
  return pick(
    points,
    Array.from({ length: k }, () => Math.floor(random() * points.n)),
  )
}

/** The same points, each coordinate passed through `change`. */
export function mapped({ data, n, d }: Points, change: (value: number) => number): Points {
  return { data: Float64Array.from(data, change), n, d }
}

/** The points as rows. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => [...data.subarray(i * d, (i + 1) * d)])
}

/** The numbers 0 to n - 1 in a random order. */
export function shuffled(n: number, seed: number | string): number[] {
  const random = seeded(seed)
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    ;[order[i], order[other]] = [order[other], order[i]]
  }
  return order
}
