/** What is measured of a trial, and whether less of it is better. */
export interface Measure {
  readonly description: string
  readonly better: 'less' | 'more'
  readonly unit: string
}

/** The names of what is measured. */
export type MeasureName =
  | 'initialIndex'
  | 'finalIndex'
  | 'success'
  | 'initialInertia'
  | 'finalInertia'
  | 'iterations'
  | 'seedingDistances'
  | 'solvingDistances'
  | 'seedingTime'
  | 'solvingTime'
  | 'adjustedRand'

const less = 'less' as const
const more = 'more' as const

/** All that can be measured of a trial, by name. */
export const measures: { readonly [N in MeasureName]: Measure } = {
  initialIndex: { description: 'centroid index of the seeds', better: less, unit: 'clusters' },
  finalIndex: { description: 'centroid index of the clustering', better: less, unit: 'clusters' },
  success: { description: 'every cluster found: a centroid index of 0', better: more, unit: '' },
  initialInertia: { description: 'inertia of the seeds', better: less, unit: 'squared units of the data' },
  finalInertia: { description: 'inertia of the clustering', better: less, unit: 'squared units of the data' },
  iterations: { description: 'iterations of the solver', better: less, unit: '' },
  seedingDistances: { description: 'distances that the strategy asked for', better: less, unit: '' },
  solvingDistances: { description: 'distances that the solver asked for', better: less, unit: '' },
  seedingTime: { description: 'time of the strategy', better: less, unit: 'ms' },
  solvingTime: { description: 'time of the solver', better: less, unit: 'ms' },
  adjustedRand: { description: 'adjusted Rand index against the truth', better: more, unit: '' },
}
