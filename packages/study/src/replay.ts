import { seeded } from '@kentro/core'
import type { Clustering, Seeding } from '@kentro/core'
import type { AlgorithmName } from '@kentro/kmeans'
import { checkData } from './data/check-data.ts'
import type { StudyData } from './data/study-data.ts'
import { checkStrategies } from './strategies/check-strategies.ts'
import type { StudyStrategy } from './strategies/study-strategy.ts'
import { fit } from './trials/fit.ts'
import { streamOf } from './trials/plan.ts'
import type { Trial } from './trials/trial.ts'

/** What a row was made of. */
export interface ReplayOptions {
  data: StudyData
  strategy: StudyStrategy
  /** As in the study; 'relocate' if not given. */
  emptyClusters?: 'relocate' | 'keep'
}

/**
 * The seeding and the clustering behind a row of a study, found again.
 *
 * @throws TypeError or RangeError if the data are not those of the row, or the clustering has another inertia: the
 *   strategy is not that of the row either
 */
export async function replay(
  row: Trial,
  { data, strategy, emptyClusters = 'relocate' }: ReplayOptions,
): Promise<{ seeding: Seeding; clustering: Clustering }> {
  const { k, seed, run, solver, digest, iterations, finalInertia } = row
  const [{ points, digest: own }] = checkData(data, k)
  if (data.name !== row.data || own !== digest)
    throw new RangeError(`data must be that of the row, ${row.data} ${digest}`)
  const [{ initialize, options }] = await checkStrategies([strategy])
  const { seeding, clustering } = fit(
    points,
    k,
    (source, count, random) => initialize(source, count, random, options),
    seeded(`${streamOf(seed, data.name, k)}/${run}`),
    // As many iterations as it took end in the same, whether it was stopped or not.
    { name: solver as AlgorithmName, maxIterations: iterations ?? 10_000, emptyClusters },
    () => null,
  )
  if (finalInertia !== null && clustering.inertia !== finalInertia) {
    throw new RangeError(
      `strategy must be that of the row, with an inertia of ${finalInertia}, got ${clustering.inertia}`,
    )
  }
  return { seeding, clustering }
}
