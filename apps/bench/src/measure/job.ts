import type { Case, Contender, Profile, Truth } from '@kentro/benchmarks'

/** One case to be measured. */
export interface Job {
  readonly one: Case
  readonly truth: Truth
  /** Ratios are against the first. */
  readonly contenders: readonly Contender[]
  readonly profile: Profile
  readonly seed: number
  /** Milliseconds. */
  readonly now: () => number
  /** When no further round or seed begins, by that clock. */
  readonly deadline: number
  readonly signal: AbortSignal
  /** Called with the share that is done. */
  readonly onProgress: (share: number) => void
  /** Told what was cut short. */
  readonly onCut: (what: string) => void
}
