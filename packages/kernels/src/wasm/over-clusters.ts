import type { Crew } from './crew.ts'
import type { Command } from './module.ts'

// As in ../../assembly/cluster-at.ts.
const POINTS_OF_CLUSTER = 2 ** 8
// So many coordinates take longer than to wake threads and to wait for them.
const WORTH_SHARING = 8192

/** Runs a command on k centroids, or clusters, of d columns: on all threads where that pays, else on the caller's. */
export function overClusters(crew: Crew, command: Command, fits: readonly number[], k: number, d: number): void {
  const points = k * POINTS_OF_CLUSTER
  if (crew.threads > 1 && k * d >= WORTH_SHARING) crew.run(command, fits, points)
  else crew.alone(command, fits[0], points)
}
