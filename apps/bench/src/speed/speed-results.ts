import type { Comparison, Precision } from '@kentro/benchmarks'
import type { Environment } from '../environment.ts'
import type { ContenderInfo, Verdict } from '../results.ts'
import type { Quartiles } from '../stats/quartiles.ts'

/** Which cell a row belongs to. */
export interface CellKey {
  cell: string
  n: number
  d: number
  k: number
  precision: Precision
}

/** One way of fitting: a contender, its algorithm and the threads that it may use. */
export interface Manners {
  contender: string
  algorithm: string
  threads: number
}

/** One way of fitting in one cell, from the same start as all others. */
export interface FitRow extends CellKey, Manners {
  /** Why it has no times: it threw, gave nonsense, or was left out. */
  error: string | null
  verdict: Verdict | null
  /** The algorithm, where the contender chose it. */
  chose: string | null
  /** Where it differs from the first of our fits in iterations or inertia: null where it does not. */
  difference: string | null
  /** Milliseconds of the fit that was checked, the first of its kind in the process. */
  first: number | null
  /** Milliseconds: the median of the fits of each turn, and the round that it was in. */
  turns: number[]
  rounds: number[]
  /** How many fits that were. */
  fits: number
  /** Of the turns. */
  times: Quartiles | null
  /** Whether it left the rounds early, being far slower than the best of its contender. */
  left: boolean
}

/** First fits, each in a process of its own. */
export interface ColdRow extends CellKey, Manners {
  error: string | null
  samples: number[]
  median: number | null
}

/** Seeding with the options that a contender has by itself, and then its fit; or seeding alone. */
export interface OwnRow extends CellKey {
  kind: 'pipeline' | 'seeding'
  contender: string
  error: string | null
  seeds: number[]
  /** Milliseconds, an entry for each seed. */
  samples: number[]
  times: Quartiles | null
  /** The mean inertia over the seeds: of the fits, or of the seeds as centroids. */
  inertia: number | null
}

/** One way of fitting, and its median time. */
export interface TimedManners extends Manners {
  milliseconds: number
}

/** How the time of another compares with the time of ours. */
export interface Ratio extends CellKey {
  comparison: Comparison
  against: string
  /** The best way of each. */
  ours: TimedManners
  theirs: TimedManners
  /** The median time of theirs over that of ours. */
  ratio: number
  /** Of the ratios of single rounds; null where there is only one round. */
  spread: Quartiles | null
  /** What keeps it out of means: they did not do the same work. Null where it counts. */
  difference: string | null
}

/** Everything that a run of the suite `speed` leaves. */
export interface SpeedResults {
  format: 'kentro-speed'
  version: 1
  /** ISO 8601. */
  date: string
  command: string
  environment: Environment
  contenders: (ContenderInfo & { platform: Record<string, string> })[]
  /** Who was asked for and is not at hand, and how to get it. */
  absent: string[]
  seed: number
  threads: number
  rounds: number
  /** The limit of iterations of each cell. */
  limits: Record<string, number>
  fits: FitRow[]
  cold: ColdRow[]
  own: OwnRow[]
  ratios: Ratio[]
  cut: string[]
  stopped: boolean
}
