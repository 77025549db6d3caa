/** How start centroids are chosen. */
export type InitializationMethod = 'kmeans++' | 'random' | 'mostDistant'

/** The options that have a default. */
export interface OptionsWithDefault {
  /** At most so many iterations, 100 if not given; 0: as many as it takes. */
  maxIterations?: number
  /** Stop once no centroid has moved by more than this, in terms of the distance function; 1e-6 if not given. */
  tolerance?: number
  /** The start centroids (k rows of d), or how they are chosen: 'kmeans++' if not given. */
  initialization?: InitializationMethod | number[][]
  /** The distance of a point to a centroid; squared Euclidean if not given, which is much the fastest. */
  distanceFunction?: (p: number[], q: number[]) => number
}

/** The options that have none. */
export interface OptionsWithoutDefault {
  /** An integer that makes the start reproducible; `Math.random` is used without it. */
  seed?: number
}

/** What `kmeans` and `kmeansGenerator` can be told, as in ml-kmeans. */
export type Options = OptionsWithDefault & OptionsWithoutDefault
