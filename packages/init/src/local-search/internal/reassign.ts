import { squaredDistance } from '@kentro/core'
import type { Problem } from '../../internal/problem.ts'
import { relabel } from './partition.ts'
import type { Partition } from './partition.ts'
import { rivalsOf } from './rivals.ts'

/**
 * Gives all points their nearest centre, the lowest index on ties, after some centres have moved, and returns how many
 * distances that took. Only clusters are looked at to whose points a centre may have come nearer than their own.
 *
 * @param moved 1 for each centre that did (k)
 */
export function reassign(problem: Problem<object>, partition: Partition, moved: Uint8Array): number {
  if (!moved.includes(1)) return 0
  const { data, n, d } = problem.points
  const { rows, labels, squares, reach } = partition
  let distances = measure(problem, partition, moved)
  const { starts, centres, limits, distances: between } = rivalsOf(partition, moved)
  for (let i = 0; i < n; i++) {
    const own = labels[i]
    let nearest = own
    let least = squares[i]
    for (let a = starts[own]; a < starts[own + 1]; a++) {
      if (limits[a] > squares[i]) continue
      const c = centres[a]
      const square = squaredDistance(data, i * d, rows, c * d, d)
      distances++
      if (square > least || (square === least && c > nearest)) continue
      nearest = c
      least = square
    }
    if (nearest === own) continue
    relabel(problem, partition, i, nearest)
    squares[i] = least
    if (least > reach[nearest]) reach[nearest] = least
  }
  return distances + between
}

/** Measures how far points are now from their centres, where these moved, and returns how many points that are. */
function measure({ points }: Problem<object>, partition: Partition, moved: Uint8Array): number {
  const { data, n, d } = points
  const { rows, labels, squares, reach } = partition
  let measured = 0
  for (let c = 0; c < moved.length; c++) if (moved[c] === 1) reach[c] = 0
  for (let i = 0; i < n; i++) {
    const c = labels[i]
    if (moved[c] === 0) continue
    const square = squaredDistance(data, i * d, rows, c * d, d)
    squares[i] = square
    if (square > reach[c]) reach[c] = square
    measured++
  }
  return measured
}
