import type { Points } from '@kentro/core'

/** When a fit ends. */
export interface Stopping {
  maxIterations: number
  /** 0: only when nothing changes any more. What the contender does by itself if not given. */
  tolerance?: number
}

/** What a fit returns, in whatever form the contender gives it: nothing is converted while time is taken. */
export interface Outcome {
  /** n. */
  labels: ArrayLike<number>
  /** k x d, flat in row-major order, or k rows of d. */
  centroids: ArrayLike<number> | ArrayLike<ArrayLike<number>>
  iterations: number
  /** The inertia that the contender itself reports. */
  inertia?: number
  /** Pairs whose distance was asked for, where the contender counts them. */
  distances?: number
  /** The time by the contender's own clock, in milliseconds, where it works in another process. */
  milliseconds?: number
}

/** One fit, ready to be run and timed as often as is wanted. */
export type Fit = () => Outcome | Promise<Outcome>

/** Points in a contender's own form, and the fits on them. */
export interface Prepared {
  /** From these centroids (k x d). */
  fitFrom(start: Points, stopping: Stopping): Fit
  /** With the contender's own seeding, as its users get it. */
  fit(k: number, seed: number, stopping: Stopping): Fit
}

/** What takes part in the bench: a library, or one of our solvers. */
export interface Contender {
  readonly name: string
  readonly version: string
  /** Whether it is one of ours: those must all give the same labels from the same start. */
  readonly ours: boolean
  /** How it is called, and where its options cannot say what the others are told. */
  readonly note: string
  /** Brings the points into the form that its users pass; the time this takes is given apart. */
  prepare(points: Points): Prepared
}
