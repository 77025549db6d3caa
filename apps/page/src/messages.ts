import type { Points } from '@kentro/core'
import type { Model } from '@kentro/kmeans'

/** What the page sends: a fit to make, or that it is no longer wanted. */
export type Request = { points: Points; k: number; seed: number } | 'cancel'

/** What of a model goes from one thread to another: its data; functions cannot. */
export type Fitted = Pick<Model, 'centroids' | 'labels' | 'inertia' | 'iterations' | 'stop' | 'algorithm'>

/** What the worker sends: how far it is, and at last how it ended. */
export type Reply =
  | { kind: 'iteration'; iteration: number; moved: number }
  | { kind: 'fitted'; model: Fitted; milliseconds: number }
  | { kind: 'failed'; message: string }
