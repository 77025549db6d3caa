import type { MayPause } from './pause.ts'

/** So many points have one sum: a part of the result of a draw, since it decides how sums are rounded. */
export const SUM_CHUNK = 512

/** The squared distance of each point to its nearest seed, kept while seeds are tried and accepted. */
export interface Seeder {
  /** n: the least squared distance of each point; Infinity before the first seed. */
  readonly least: Float64Array
  /** The sum of weight x least over each `SUM_CHUNK` points, from the first to the last. */
  readonly sums: Float64Array
  /** What `sums` would become with each of L candidates (L x d): L arrays, overwritten by the next call. */
  try(candidates: Float64Array): Float64Array[]
  /** The same, with pauses. */
  trying(candidates: Float64Array): MayPause<Float64Array[]>
  /** Makes a candidate (d) a seed: one that nobody tried, or one of those that were tried last, by its number. */
  accept(candidate: Float64Array | number): void
  /** The same, with pauses. */
  accepting(candidate: Float64Array | number): MayPause<unknown>
  /** Gives memory back. */
  release(): void
}
