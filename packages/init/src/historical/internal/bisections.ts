import type { Seeding } from '@kentro/core'
import { groupMeans } from '../../internal/group-means.ts'
import type { Problem } from '../../internal/problem.ts'
import { rowsAt } from '../../internal/rows-at.ts'
import { bisect } from './bisect.ts'
import type { BisectionPlan } from './bisect.ts'
import { partSizes } from './part-sizes.ts'
import type { PartSize } from './part-sizes.ts'

/** A cluster: its points, and how large it is. */
interface Part {
  readonly members: Int32Array
  readonly size: number
}

/**
 * The means of k clusters that come of one by bisecting the largest each time, the lowest index on ties; one whose points
 * are all alike is cut in the middle. Points of weight 0 are left out; fewer than k others: all points weigh alike.
 */
export function bisections(task: Problem<object>, by: PartSize, plan: BisectionPlan): Seeding {
  const { points, k } = task
  const all = Int32Array.from({ length: points.n }, (_, i) => i)
  const heavy = all.filter((i) => task.weights?.[i] !== 0)
  const alike = heavy.length < k
  const counted = alike ? { ...task, weights: null } : task
  const parts: Part[] = [{ members: alike ? all : heavy, size: 0 }]
  let distances = 0
  while (parts.length < k) {
    const c = largest(parts)
    const { halves, asked } = halve(counted, parts[c].members, by, plan)
    parts[c] = halves[0]
    parts.push(halves[1])
    distances += asked
  }
  const labels = new Int32Array(points.n)
  parts.forEach(({ members }, c) => members.forEach((i) => (labels[i] = c)))
  return { centroids: groupMeans(task, counted.weights, labels, k), indices: null, distances }
}

/** Of the parts that have two points at least. There is one as long as there are fewer parts than points. */
function largest(parts: Part[]): number {
  let found = -1
  parts.forEach(({ members, size }, c) => {
    if (members.length > 1 && (found < 0 || size > parts[found].size)) found = c
  })
  return found
}

/** Neither half is empty. */
function halve(
  { points, weights, random }: Problem<object>,
  members: Int32Array,
  by: PartSize,
  plan: BisectionPlan,
): { halves: Part[]; asked: number } {
  const rows = { data: rowsAt(points, members), n: members.length, d: points.d }
  const own = weights && Float64Array.from(members, (i) => weights[i])
  const { clustering, distances } = bisect(rows, own, plan, random)
  const side = clustering?.labels ?? members.map((_, m) => (2 * m < members.length ? 0 : 1))
  const { sizes, distances: measured } = partSizes(rows, own, side, clustering?.centroids ?? null, by)
  const halves = parted(members, side).map((half, h) => ({ members: half, size: sizes[h] }))
  return { halves, asked: distances + measured }
}

/** The members on side 0 and those on side 1, in order. */
function parted(members: Int32Array, side: Int32Array): Int32Array[] {
  const right = side.reduce((count, one) => count + one, 0)
  const halves = [new Int32Array(members.length - right), new Int32Array(right)]
  const counts = [0, 0]
  for (let m = 0; m < members.length; m++) halves[side[m]][counts[side[m]]++] = members[m]
  return halves
}
