import { relativeGap } from '@kentro/study'
import type { Trial } from '@kentro/study'
import { significant } from '../../tables/format.ts'
import type { Case } from './gather.ts'

/** Something to be said of a trial, by a number. */
export interface Quantity {
  readonly name: string
  readonly title: string
  /** What the numbers are, in a sentence. */
  readonly about: string
  readonly better: 'less' | 'more'
  readonly of: (row: Trial, where: Case) => number | null
  readonly text: (mean: number | null) => string
}

const digits = (count: number) => (mean: number | null) => significant(mean, count)
const percent = (mean: number | null) => (mean === null ? '-' : significant(100 * mean, 3))

/** Distances in units of n k: as many as one iteration of Lloyd's algorithm asks for. */
const passes = (distances: number | null, { n, k }: Case) => (distances === null ? null : distances / (n * k))

/** How far the inertia of a trial is above the best known; null where it failed, or the best known is 0. */
export function gapOf({ finalInertia }: Trial, { best }: Case): number | null {
  return finalInertia === null || !best?.inertia ? null : relativeGap(finalInertia, best.inertia)
}

/** All distances of a trial. */
export function costOf({ seedingDistances, solvingDistances }: Trial): number | null {
  return seedingDistances === null || solvingDistances === null ? null : seedingDistances + solvingDistances
}

const less = 'less' as const
const more = 'more' as const

/** The names of what the tables of a study show. */
export type QuantityName =
  | 'success'
  | 'finalIndex'
  | 'initialIndex'
  | 'gap'
  | 'initialGap'
  | 'iterations'
  | 'seedingDistances'
  | 'distances'
  | 'seedingTime'
  | 'solvingTime'
  | 'adjustedRand'

/** What the tables of a study show, in their order. */
export const quantities: { readonly [Name in QuantityName]: Quantity } = {
  success: {
    name: 'success',
    title: 'Success rate, %',
    about: 'Runs that found every cluster: a centroid index of 0.',
    better: more,
    of: ({ success }) => (success === null ? null : Number(success)),
    text: percent,
  },
  finalIndex: {
    name: 'finalIndex',
    title: 'Centroid index after the solver',
    about: 'Clusters that were missed, mean over runs.',
    better: less,
    of: ({ finalIndex }) => finalIndex,
    text: digits(3),
  },
  initialIndex: {
    name: 'initialIndex',
    title: 'Centroid index of the seeds',
    about: 'Clusters that the seeds missed, mean over runs.',
    better: less,
    of: ({ initialIndex }) => initialIndex,
    text: digits(3),
  },
  gap: {
    name: 'gap',
    title: 'Gap of the inertia, %',
    about: 'Inertia above the best known, mean over runs.',
    better: less,
    of: gapOf,
    text: percent,
  },
  initialGap: {
    name: 'initialGap',
    title: 'Inertia of the seeds over the best known',
    about: 'A ratio, mean over runs. It tells little of where the solver ends.',
    better: less,
    of: ({ initialInertia }, { best }) =>
      initialInertia === null || !best?.inertia ? null : 1 + relativeGap(initialInertia, best.inertia),
    text: digits(3),
  },
  iterations: {
    name: 'iterations',
    title: 'Iterations of the solver',
    about: 'Mean over runs, the confirming one included.',
    better: less,
    of: ({ iterations }) => iterations,
    text: digits(3),
  },
  seedingDistances: {
    name: 'seedingDistances',
    title: 'Distances of the strategy, in n k',
    about: 'Mean over runs; n k distances are one iteration of Lloyd’s algorithm.',
    better: less,
    of: ({ seedingDistances }, where) => passes(seedingDistances, where),
    text: digits(3),
  },
  distances: {
    name: 'distances',
    title: 'Distances of strategy and solver, in n k',
    about: 'Mean over runs.',
    better: less,
    of: (row, where) => passes(costOf(row), where),
    text: digits(3),
  },
  seedingTime: {
    name: 'seedingTime',
    title: 'Time of the strategy, ms',
    about: 'Mean over runs, on one thread beside others at work.',
    better: less,
    of: ({ seedingTime }) => seedingTime,
    text: digits(3),
  },
  solvingTime: {
    name: 'solvingTime',
    title: 'Time of the solver, ms',
    about: 'Mean over runs, on one thread beside others at work.',
    better: less,
    of: ({ solvingTime }) => solvingTime,
    text: digits(3),
  },
  adjustedRand: {
    name: 'adjustedRand',
    title: 'Adjusted Rand index',
    about: 'Against the true labels, mean over runs.',
    better: more,
    of: ({ adjustedRand }) => adjustedRand,
    text: digits(3),
  },
}
