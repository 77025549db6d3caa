/** The corner of a cell. */
export type Corner = readonly [x: number, y: number]

/** What lies between two values each way. */
export interface Box {
  readonly x: readonly [low: number, high: number]
  readonly y: readonly [low: number, high: number]
}

/**
 * For each of the k centroids the part of a box that is nearest to it, as a convex polygon: its cell in a Voronoi diagram.
 * Empty where there is none, and for all but the first of centroids at one place.
 *
 * A cell is the box less what is nearer to another centroid, for each of the others: k x k cuts. In the units of the data,
 * since what is nearest in pixels is another matter where the axes have other scales.
 */
export function cells(x: Float64Array, y: Float64Array, { x: across, y: up }: Box): Corner[][] {
  const box: Corner[] = [
    [across[0], up[0]],
    [across[1], up[0]],
    [across[1], up[1]],
    [across[0], up[1]],
  ]
  return Array.from(x, (_, c) => {
    let cell = box
    for (let other = 0; other < x.length && cell.length > 0; other++) {
      const [dx, dy] = [x[other] - x[c], y[other] - y[c]]
      const same = dx === 0 && dy === 0
      if (same && other < c) return []
      const nearer = ([px, py]: Corner): number => dx * (px - x[c] - dx / 2) + dy * (py - y[c] - dy / 2)
      if (!same) cell = cut(cell, nearer)
    }
    return cell
  })
}

/** The part of a convex polygon where a linear function is at most 0. */
function cut(polygon: Corner[], value: (corner: Corner) => number): Corner[] {
  const left: Corner[] = []
  for (const [i, corner] of polygon.entries()) {
    const next = polygon[(i + 1) % polygon.length]
    const [here, there] = [value(corner), value(next)]
    if (here <= 0) left.push(corner)
    if ((here < 0 && there > 0) || (here > 0 && there < 0)) {
      const t = here / (here - there)
      left.push([corner[0] + t * (next[0] - corner[0]), corner[1] + t * (next[1] - corner[1])])
    }
  }
  return left.length > 2 ? left : []
}
