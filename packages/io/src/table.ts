import type { Points } from '@kentro/core'

/** What a file of points holds. */
export interface Table {
  /** n x d, one row for each line or row of the file. */
  points: Points
  /** The label of each point (n), as written in the file; null where none were asked for. */
  labels: string[] | null
  /** The name of each column of `points` (d): from the header, else 'x0', 'x1', ... by position in the file. */
  columns: string[]
  /** The names of the columns that are neither coordinates nor labels. */
  leftOut: string[]
}
