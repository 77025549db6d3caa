import type { Precision } from '../peers/contender.ts'

/** What is compared: fits from the same start, our threads with one of ours, or seeding alone. */
export type Comparison = 'fit' | 'threads' | 'seeding'

/** A ratio of times, theirs over ours, that is aimed at. */
export interface Target {
  readonly comparison: Comparison
  /** The name of the contender. */
  readonly against: string
  readonly precision: Precision
  /** What the ratio must exceed in every cell. */
  readonly every: number
  /** What the geometric mean must be at least. */
  readonly mean: number
  /** A wish rather than a promise. */
  readonly wanted?: true
}

export const targets: readonly Target[] = [
  { comparison: 'fit', against: 'scikit-learn', precision: 'float64', every: 1.5, mean: 5 },
  { comparison: 'fit', against: 'scikit-learn', precision: 'float32', every: 1, mean: 3 },
  { comparison: 'fit', against: 'scikit-learn-intelex', precision: 'float32', every: 1, mean: 1, wanted: true },
  { comparison: 'fit', against: 'faiss', precision: 'float32', every: 1, mean: 1, wanted: true },
  { comparison: 'fit', against: 'superkmeans', precision: 'float32', every: 1, mean: 1, wanted: true },
  { comparison: 'fit', against: 'ml-kmeans', precision: 'float64', every: 2, mean: 30 },
  { comparison: 'threads', against: 'kentro', precision: 'float64', every: 1.6, mean: 1.8 },
  { comparison: 'seeding', against: 'scikit-learn', precision: 'float64', every: 1, mean: 3 },
]

/** Two threads are compared with one from so many n x d x k on. */
export const THREADS_WORK = 1e8
