import type { PointsLike } from '@kentro/core'
import type { Labels } from '@kentro/metrics'

/** A data set as a study takes it. */
export interface StudyData {
  /** What rows call it. The draws of a trial depend on it. */
  readonly name: string
  /** n x d. */
  readonly points: PointsLike
  /** The true label of each point (n), for the adjusted Rand index; where there is no reference, their means are it. */
  readonly labels?: Labels
  /** Where the centroids should be: the centroid index is measured against these, for as many clusters as there are of them. */
  readonly reference?: PointsLike
  /** The numbers of clusters, where the study says none: if not given, as many as there are in the reference. */
  readonly k?: number | readonly number[]
}
