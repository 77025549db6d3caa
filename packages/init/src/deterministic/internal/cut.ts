/** Points of a part on an axis. */
export interface Axis {
  /** n; their mean is 0 but for rounding. */
  readonly values: Float64Array
  /** n, all > 0. */
  readonly weights: Float64Array
  /** The least of the values. */
  readonly low: number
  /** The largest; another than `low`. */
  readonly high: number
}

/** Where to cut an axis: what is at most this goes to one side, the rest to the other. From `low` to below `high`. */
export type Cut = (axis: Axis) => number
