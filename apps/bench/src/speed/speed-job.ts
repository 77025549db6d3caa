import type { Cell, Contender, Precision } from '@kentro/benchmarks'
import type { Points } from '@kentro/core'

/** One cell in one precision, to be measured. */
export interface SpeedJob {
  readonly cell: Cell
  readonly precision: Precision
  readonly points: Points
  /** k x d: the start of all. */
  readonly start: Points
  /** Ours is the first. */
  readonly contenders: readonly Contender[]
  /** Threads that each may use. */
  readonly threads: number
  /** From so many n x d x k on, what ours chooses has its turn with one thread as well. */
  readonly aloneFrom: number
  readonly rounds: number
  /** Who takes so many times as long as the best of the same contender leaves. */
  readonly slower: number
  /** Milliseconds that the rounds may take, beyond the first two. */
  readonly budget: number
  /** Milliseconds. */
  readonly now: () => number
  /** Lets threads that still spin in another process come to rest. */
  readonly pause: () => Promise<void>
  readonly signal: AbortSignal
  /** Told what was cut short. */
  readonly onCut: (what: string) => void
}
