import type { Points } from '@kentro/core'

/**
 * What is asked of a case: fits from the same start; fits with the contenders' own seeding; fits with the contenders' own
 * tolerance on the same data in other units.
 */
export type Protocol = 'same-start' | 'own-seeding' | 'units'

/** Points, and the label of each where the truth is known (n). */
export interface Truth {
  readonly points: Points
  readonly labels: ArrayLike<number | string> | null
}

/** One data set with one number of clusters, and what is asked of it. */
export interface Case {
  readonly suite: string
  /** What the data are called. */
  readonly data: string
  readonly n: number
  readonly d: number
  readonly k: number
  readonly protocols: readonly Protocol[]
  /** The data, made or read anew: the same each time. */
  load(): Truth
}
