import type { Environment } from './environment.ts'

/** Which case a row belongs to, and whose row it is. */
export interface RowKey {
  suite: string
  data: string
  n: number
  d: number
  k: number
  contender: string
}

/** What the bench itself finds a fit to be. */
export interface Verdict {
  iterations: number
  /** The sum of squared distances from the points to the nearest of the returned centroids. */
  inertia: number
  /** Pairs whose distance was asked for; null where the contender does not count them. */
  distances: number | null
  /** Points whose label is not the nearest of the returned centroids. */
  staleLabels: number
  /** Clusters that no point is labelled with. */
  emptyClusters: number
}

/** One contender on one case, from the same start as the others. */
export interface SameStartRow extends RowKey {
  /** Why there is no verdict: it threw, or gave nonsense. */
  error: string | null
  verdict: Verdict | null
  /** Points with another label than the first of our solvers gives them. */
  otherLabels: number | null
  /** Milliseconds to bring the points into the contender's form: not in the samples. */
  conversion: number | null
  /** Milliseconds of each fit. */
  samples: number[]
  /** Of the samples. */
  median: number | null
  /** Median absolute deviation of the samples. */
  deviation: number | null
  /** The median of the first contender over that of this one. */
  speedUp: number | null
  /** Whether it did the work of the first contender: as many iterations, to an inertia within 1e-9. */
  sameWork: boolean | null
}

/** Mean, lowest and highest of some values. */
export interface Spread {
  mean: number
  low: number
  high: number
}

/** One contender on one case, with its own seeding. */
export interface OwnSeedingRow extends RowKey {
  error: string | null
  /** What it was seeded with; the arrays below have an entry for each. */
  seeds: number[]
  verdicts: Verdict[]
  /** Against the truth; empty where there is none. */
  adjustedRand: number[]
  matchedAccuracy: number[]
  /** Milliseconds of each fit, seeding included. */
  samples: number[]
  inertia: Spread | null
  /** Of the inertia, over the lowest that any contender found in this case. */
  excess: Spread | null
  rand: Spread | null
  accuracy: Spread | null
  median: number | null
  deviation: number | null
}

/** One contender on data that were multiplied by `scale`, with the tolerance it has by itself. */
export interface UnitsRow extends RowKey {
  scale: number
  error: string | null
  iterations: number | null
  /** Divided by scale squared. */
  inertia: number | null
  /** That, over the same at scale 1, minus 1. */
  change: number | null
  staleLabels: number | null
}

/** What was measured. */
export interface Measured {
  sameStart: SameStartRow[]
  ownSeeding: OwnSeedingRow[]
  units: UnitsRow[]
  /** What was cut short, in words. */
  cut: string[]
  /** Whether it was stopped before the end. */
  stopped: boolean
}

/** A contender as the results name it. */
export interface ContenderInfo {
  name: string
  version: string
  ours: boolean
  note: string
}

/** Everything that a run of the bench leaves: the content of results.json. */
export interface Results extends Measured {
  format: 'kentro-bench'
  version: 1
  /** ISO 8601. */
  date: string
  /** What was typed. */
  command: string
  environment: Environment
  contenders: ContenderInfo[]
  seed: number
  /** How the common starts were made. */
  start: string
  repeats: number
  maxIterations: number
}
