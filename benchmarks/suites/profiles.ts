/** How much is measured. */
export interface Profile {
  /** The grid: each number of dimensions with each number of clusters. */
  readonly dimensions: readonly number[]
  readonly clusters: readonly number[]
  /** Points per case of the grid, from the same start. */
  readonly points: number
  /** Points per case of the grid, with the contenders' own seeding. */
  readonly ownPoints: number
  /** The numbers of points of the suite `points`, which has 8 dimensions and 10 clusters. */
  readonly sizes: readonly number[]
  /** Rounds of timing; each contender has its turn in every round. */
  readonly repeats: number
  /** Seeds per case, with the contenders' own seeding. */
  readonly seeds: number
  /** A case with more than n x d x k of these, shared among the seeds, gets fewer of them, but at least two. */
  readonly seedWork: number
  readonly maxIterations: number
  /** What all of it may take; what does not fit is cut short, and said to be. */
  readonly seconds: number
}

export type ProfileName = 'quick' | 'default' | 'full'

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  quick: {
    dimensions: [2, 32],
    clusters: [3, 50],
    points: 2000,
    ownPoints: 1000,
    sizes: [1000, 3000],
    repeats: 3,
    seeds: 3,
    seedWork: Infinity,
    maxIterations: 30,
    seconds: 7,
  },
  default: {
    dimensions: [2, 8, 32, 128],
    clusters: [3, 10, 50, 200],
    points: 10_000,
    ownPoints: 2000,
    sizes: [1000, 3000, 10_000, 30_000],
    repeats: 5,
    seeds: 5,
    seedWork: 4e7,
    maxIterations: 30,
    seconds: 95,
  },
  full: {
    dimensions: [2, 8, 32, 128],
    clusters: [3, 10, 50, 200],
    points: 10_000,
    ownPoints: 10_000,
    sizes: [1000, 3000, 10_000, 30_000, 100_000],
    repeats: 11,
    seeds: 5,
    seedWork: Infinity,
    maxIterations: 300,
    seconds: Infinity,
  },
}
