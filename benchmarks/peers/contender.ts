import type { Points } from '@kentro/core'

/** When a fit ends. */
export interface Stopping {
  maxIterations: number
  /** 0: only when nothing changes any more. What the contender does by itself if not given. */
  tolerance?: number
  /** As many iterations as others took from this start: for a contender that cannot find out when nothing changes. */
  expected?: number
}

/** What is chosen for a fit where the contender leaves a choice; it chooses by itself what is not given. */
export interface Manner {
  /** One of its `algorithms`. */
  algorithm?: string
  /** Threads, at most. */
  threads?: number
}

/** What a fit returns, in whatever form the contender gives it: nothing is converted while time is taken. */
export interface Outcome {
  /** n. */
  labels: ArrayLike<number>
  /** k x d, flat in row-major order, or k rows of d. */
  centroids: ArrayLike<number> | ArrayLike<ArrayLike<number>>
  iterations: number
  /** The algorithm, where the contender chose it. */
  algorithm?: string
  /** The inertia that the contender itself reports. */
  inertia?: number
  /** Pairs whose distance was asked for, where the contender counts them. */
  distances?: number
  /** The time by the contender's own clock, in milliseconds, where it works in another process. */
  milliseconds?: number
}

/** One fit, ready to be run and timed as often as is wanted. */
export type Fit = () => Outcome | Promise<Outcome>

/** What seeding alone returns. */
export interface Seeds {
  /** k x d, flat in row-major order. */
  centroids: ArrayLike<number>
  /** The time by the contender's own clock, in milliseconds, where it works in another process. */
  milliseconds?: number
}

/** One seeding, ready to be run and timed. */
export type Seed = () => Seeds | Promise<Seeds>

/** Points in a contender's own form, and the fits on them. */
export interface Prepared {
  /** From these centroids (k x d). */
  fitFrom(start: Points, stopping: Stopping, manner?: Manner): Fit
  /** With the contender's own seeding, as its users get it. */
  fit(k: number, seed: number, stopping: Stopping, manner?: Manner): Fit
  /** Greedy k-means++ with so many trials a step, where its users can have that alone. */
  seed?(k: number, seed: number, trials: number, threads: number): Seed
}

/** In which floating point numbers points are given. */
export type Precision = 'float64' | 'float32'

/** What takes part in the bench: a library, or one of our solvers. */
export interface Contender {
  readonly name: string
  readonly version: string
  /** Whether it is one of ours: those must all give the same labels from the same start. */
  readonly ours: boolean
  /** How it is called, and where its options cannot say what the others are told. */
  readonly note: string
  /** The algorithms its users choose from, where they can. */
  readonly algorithms?: readonly string[]
  /** The points it takes as they are; float64 if not given. */
  readonly precisions?: readonly Precision[]
  /** Whether it can use more than one thread. */
  readonly parallel?: boolean
  /** Whether it can only seed itself. */
  readonly selfSeeded?: boolean
  /** What it runs on, such as the version of Python and the BLAS. */
  readonly platform?: Readonly<Record<string, string>>
  /** Brings the points into the form that its users pass; the time this takes is given apart. */
  prepare(points: Points): Prepared | Promise<Prepared>
  /** Forgets all points. */
  forget?(): void | Promise<void>
  /** Ends what it started. */
  close?(): void
}
