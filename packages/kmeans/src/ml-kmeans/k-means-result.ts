import { nearestRows } from './nearest-rows.ts'

/** A cluster of a result. */
export interface CentroidWithInformation {
  /** d. */
  centroid: number[]
  /** The mean distance of its points to the centroid; -1 where it has none. */
  error: number
  /** How many points it has. */
  size: number
}

/** A clustering as ml-kmeans gives it: an object that prints, is spread and becomes JSON as theirs does. */
export class KMeansResult {
  /** The cluster of each point (n): the one whose centroid is nearest, the lowest index on ties. */
  clusters: number[]
  /** k rows of d. */
  centroids: number[][]
  /** Whether no centroid moved by more than the tolerance in the last iteration. */
  converged: boolean
  /** Iterations so far. */
  iterations: number
  /** The distance function that was given, or squared Euclidean. */
  distance: (a: number[], b: number[]) => number

  constructor(
    clusters: number[],
    centroids: number[][],
    converged: boolean,
    iterations: number,
    distance: (a: number[], b: number[]) => number,
  ) {
    this.clusters = clusters
    this.centroids = centroids
    this.converged = converged
    this.iterations = iterations
    this.distance = distance
  }

  /**
   * The cluster of each of these points, which need not be those that were clustered.
   *
   * @throws RangeError if one has no distance to the centroids: not as many coordinates, or one that is no number
   */
  nearest(data: number[][]): number[] {
    return nearestRows(data, this.centroids, this.distance)
  }

  /**
   * Centroid, mean distance and size of each cluster (k).
   *
   * @param data the points that were clustered (n)
   * @throws RangeError if these are not n points
   */
  computeInformation(data: number[][]): CentroidWithInformation[] {
    const { length: n } = this.clusters
    if (data.length !== n) throw new RangeError(`data must be the n = ${n} points clustered, got ${data.length}`)
    const sizes = new Int32Array(this.centroids.length)
    const sums = new Float64Array(this.centroids.length)
    this.clusters.forEach((c, i) => {
      sizes[c]++
      sums[c] += this.distance(data[i], this.centroids[c])
    })
    return this.centroids.map((centroid, c) => {
      const size = sizes[c]
      return { centroid, error: size === 0 ? -1 : sums[c] / size, size }
    })
  }
}
