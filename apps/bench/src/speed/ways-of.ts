import type { Cell, Contender, Precision } from '@kentro/benchmarks'
import type { Manners } from './speed-results.ts'

/** Below so many n x d x k two threads may take longer than one, so that others get their turn with one as well. */
const SMALL = 5e6

/** In what ways a contender fits a cell; none where it does not take such points. */
export function waysOf(contender: Contender, cell: Cell, precision: Precision, threads: number): Manners[] {
  const { name, algorithms = ['lloyd'], precisions = ['float64'], parallel = false, ours } = contender
  if (!precisions.includes(precision)) return []
  const small = cell.n * cell.d * cell.k < SMALL
  const counts = !parallel || threads === 1 ? [1] : small && !ours ? [threads, 1] : [threads]
  return counts.flatMap((count) => algorithms.map((algorithm) => ({ contender: name, algorithm, threads: count })))
}
