import type { Problem } from '../../internal/problem.ts'
import { byLabel } from './by-label.ts'
import { ROUNDING, addMoment, copyMoment, createMoments, momentsOf, spread } from './moments.ts'
import type { Moments } from './moments.ts'
import type { Neighbours } from './neighbours.ts'

/**
 * Which of k centres a candidate should replace, for the least inertia once all centres have moved to the means of
 * their points, the lowest index on ties; -1 where none is better than to leave the centres and take their means.
 *
 * A centre that goes leaves its points to the candidate or to their second centres; all others have the same centre
 * whichever goes. So each point moves but once for all k swaps together, and a swap costs no more than the clusters
 * that it changes.
 *
 * @param rows the k centres and the candidate, d each
 * @param squares the squared distances to the candidate (n)
 */
export function foresee(
  problem: Problem<object>,
  rows: Float64Array,
  { first, second, near, next }: Neighbours,
  squares: Float64Array,
): number {
  const { k, points } = problem
  const stay = sum(spreadsOf(momentsOf(problem, rows, k, first, near)))
  // Before any centre goes, the candidate is one more.
  const labels = first.map((c, i) => (squares[i] < near[i] ? k : c))
  const lowered = near.map((square, i) => Math.min(square, squares[i]))
  const moments = momentsOf(problem, rows, k + 1, labels, lowered)
  const spreads = spreadsOf(moments)
  const joint = sum(spreads)
  const { order, starts } = byLabel(labels, k + 1)
  const draft = createMoments(k + 1, points.d)
  let least = stay
  let best = -1
  for (let gone = 0; gone < k; gone++) {
    const heirs = new Set<number>()
    for (let a = starts[gone]; a < starts[gone + 1]; a++) {
      const i = order[a]
      const heir = squares[i] < next[i] ? k : second[i]
      if (!heirs.has(heir)) copyMoment(moments, heir, draft)
      heirs.add(heir)
      addMoment(draft, problem, rows, i, heir, Math.min(squares[i], next[i]))
    }
    let inertia = joint - spreads[gone]
    for (const heir of heirs) inertia += spread(draft, heir) - spreads[heir]
    if (inertia >= least - ROUNDING * stay) continue
    best = gone
    least = inertia
  }
  return best
}

function spreadsOf(moments: Moments): Float64Array {
  return moments.weight.map((_, c) => spread(moments, c))
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0)
}
