import { squaredDistance } from '@kentro/core'
import type { Problem } from '../../internal/problem.ts'
import { relabel } from './partition.ts'
import type { Partition } from './partition.ts'
import { reassign } from './reassign.ts'

/**
 * Puts centre c on point i, gives all points their nearest centre again, and returns how many distances that took.
 *
 * The points that c leaves behind go to the centre next to its old place first: most will find their new one around
 * there.
 */
export function replaceCentre(problem: Problem<object>, partition: Partition, c: number, i: number): number {
  const { points, k } = problem
  const { data, d } = points
  const { rows, labels, stale } = partition
  const moved = new Uint8Array(k)
  const heir = nearestOther(rows, k, c)
  if (heir >= 0) {
    for (let left = 0; left < labels.length; left++) {
      if (labels[left] === c) relabel(problem, partition, left, heir)
    }
    moved[heir] = 1
  }
  rows.set(data.subarray(i * d, (i + 1) * d), c * d)
  moved[c] = 1
  stale[c] = 1
  return k - 1 + reassign(problem, partition, moved)
}

/** The centre nearest to centre c, the lowest index on ties; -1 where there is no other. */
function nearestOther(rows: Float64Array, k: number, c: number): number {
  const d = rows.length / k
  let nearest = -1
  let least = Infinity
  for (let other = 0; other < k; other++) {
    if (other === c) continue
    const square = squaredDistance(rows, c * d, rows, other * d, d)
    if (square >= least) continue
    nearest = other
    least = square
  }
  return nearest
}
