import { ROUNDING, addMoment, copyMoment, createMoments, momentsOf, spread } from './moments.ts'
import type { Rank } from './rank.ts'

/** The candidate that makes for the least inertia once all seeds have moved to the means of their points. */
export const rankByMeans: Rank = (problem, { rows, count, first, near }, { indices, rows: tried, squares }) => {
  const { n, d } = problem.points
  const without = momentsOf(problem, rows, count, first, near)
  const slack = ROUNDING * without.weight.reduce((inertia, _, c) => inertia + spread(without, c), 0)
  const draft = createMoments(count, d)
  let best = 0
  let least = Infinity
  for (let l = 0; l < indices.length; l++) {
    const row = tried.subarray(l * d, (l + 1) * d)
    const own = createMoments(1, d)
    const changed = new Set<number>()
    for (let i = 0, p = l * n; i < n; i++, p++) {
      if (squares[p] >= near[i]) continue
      const c = first[i]
      if (!changed.has(c)) copyMoment(without, c, draft)
      changed.add(c)
      addMoment(draft, problem, rows, i, c, near[i], -1)
      addMoment(own, problem, row, i, 0, squares[p])
    }
    let change = spread(own, 0)
    for (const c of changed) change += spread(draft, c) - spread(without, c)
    if (change >= least - slack) continue
    best = l
    least = change
  }
  return best
}
