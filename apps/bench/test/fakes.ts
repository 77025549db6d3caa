import { points } from '@kentro/core'
import type { Points } from '@kentro/core'
import type { Case, Contender, Fit, Outcome, Profile, Protocol } from '@kentro/benchmarks'
import type { Run } from '../src/measure/run-cases.ts'
import { bench } from '../src/bench.ts'
import type { Environment } from '../src/environment.ts'
import type { Results } from '../src/results.ts'

/** Two pairs of points. */
export const four: Points = points([[0], [1], [10], [11]])

/** The clustering of `four` that every right solver ends in. */
export const right: Outcome = { labels: [0, 0, 1, 1], centroids: [[0.5], [10.5]], iterations: 2, inertia: 1 }

/** `four` in two clusters. */
export function fourCase(...protocols: Protocol[]): Case {
  const labels = ['a', 'a', 'b', 'b']
  return { suite: 'file', data: 'four', n: 4, d: 1, k: 2, protocols, load: () => ({ points: four, labels }) }
}

/** A contender whose every fit is this one. */
export function fake(name: string, fit: Fit, ours = false): Contender {
  return { name, version: '1.0.0', ours, note: 'a fake', prepare: () => ({ fitFrom: () => fit, fit: () => fit }) }
}

/** A profile that is over at once. */
export const tiny: Profile = {
  dimensions: [2, 3],
  clusters: [2, 3],
  points: 60,
  ownPoints: 40,
  sizes: [50, 100],
  repeats: 2,
  seeds: 2,
  seedWork: Infinity,
  maxIterations: 50,
  seconds: Infinity,
}

/** A clock that is ten milliseconds later each time it is looked at. */
export function ticking(): () => number {
  let time = 0
  return () => (time += 10)
}

/** A run of these contenders on these cases, by a clock that only ticks. */
export function runOf(contenders: Contender[], cases: Case[], more: Partial<Run> = {}): Run {
  const { signal } = new AbortController()
  return { cases, contenders, profile: tiny, seed: 7, now: ticking(), signal, onProgress() {}, ...more }
}

const environment: Environment = { cpu: 'A CPU', cores: 2, memory: 8, os: 'an OS', node: '20.0.0', commit: null }

/** The results of a run on a machine that is always the same. */
export function resultsOf(run: Run): Promise<Results> {
  return bench(run, { environment, command: 'pnpm bench', date: new Date(0) })
}
