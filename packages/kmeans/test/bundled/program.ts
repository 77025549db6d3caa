import { seeded } from '@kentro/core'
import { atOnce, closeTeams } from '@kentro/kernels'
import { kmeans } from '@kentro/kmeans'
import { restingTeam } from '../../../kernels/src/wasm/team.ts'

/** What a fit gives wherever it is made, and whether two workers made it. */
export interface Outcome {
  inertia: number
  iterations: number
  labels: number[]
  team: boolean
}

/** A fit of points that are the same everywhere, by two threads where there can be so many. */
export async function fit(): Promise<Outcome> {
  const [n, d, k] = [5000, 8, 10]
  const points = { data: Float64Array.from({ length: n * d }, seeded('points')), n, d }
  const { inertia, iterations, labels } = await kmeans(points, k, { seed: 1, threads: 2, maxIterations: 12 })
  const team = atOnce(restingTeam(2, false))
  team?.release()
  return { inertia, iterations, labels: [...labels], team: team !== null }
}

/** As `fit`, which leaves no workers behind. */
export async function fitAlone(): Promise<Outcome> {
  const outcome = await fit()
  closeTeams()
  return outcome
}
