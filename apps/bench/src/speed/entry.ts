import type { Contender, Fit, Outcome } from '@kentro/benchmarks'
import type { Verdict } from '../results.ts'
import type { Manners } from './speed-results.ts'

/** A fit that came to something. */
export interface Fitted {
  readonly fit: Fit
  readonly asynchronous: boolean
  readonly outcome: Outcome
  readonly verdict: Verdict
  readonly milliseconds: number
}

/** One way of fitting in a contest. */
export interface Entry {
  readonly contender: Contender
  readonly manners: Manners
  /** Takes part for a comparison of its own, whatever its time. */
  readonly kept: boolean
  error: string | null
  /** Its first fit. */
  fitted: Fitted | null
  /** Where it differs from the first of ours. */
  difference: string | null
  readonly turns: number[]
  readonly rounds: number[]
  fits: number
  left: boolean
}

/** An entry that came to something. */
export type Fine = Entry & { fitted: Fitted }

/** Whether an entry has times. */
export function isFine(entry: Entry): entry is Fine {
  return entry.fitted !== null && entry.error === null
}
