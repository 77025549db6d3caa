// A cluster is shared out among threads as if it were 2^8 points: 512 of these are one call.
const POINTS_OF_CLUSTER: i32 = 8

/** The first cluster of the share that begins at this point. */
@inline
export function clusterAt(point: i32): i32 {
  return (point + (1 << POINTS_OF_CLUSTER) - 1) >> POINTS_OF_CLUSTER
}
