/** The two centres nearest to each of n points. */
export interface Neighbours {
  /** The nearest (n). */
  readonly first: Int32Array
  /** The nearest but one (n); -1 where there is only one. */
  readonly second: Int32Array
  /** The squared distance to the nearest (n). */
  readonly near: Float64Array
  /** The squared distance to the nearest but one (n); Infinity where there is only one. */
  readonly next: Float64Array
}

/** Room for the neighbours of n points. */
export function createNeighbours(n: number): Neighbours {
  return {
    first: new Int32Array(n),
    second: new Int32Array(n),
    near: new Float64Array(n),
    next: new Float64Array(n),
  }
}
