import type { Case, Profile, Protocol } from '@kentro/benchmarks'
import { seedCount } from './seed-count.ts'

// Milliseconds of all contenders together: per n x k x (d + 10), as it was on one machine; of warming up; of short rounds.
const FIT = 6e-5
const SEEDED_FIT = 17e-5
const WARM_UP = 200
const ROUND = 80

/** Roughly how many milliseconds a case takes in any event. It decides what time is left for more rounds, nothing else. */
export function leastTime(one: Case, protocol: Protocol, profile: Profile): number {
  const size = one.n * one.k * (one.d + 10)
  if (protocol === 'own-seeding') return seedCount(one, profile) * size * SEEDED_FIT
  return WARM_UP + profile.repeats * ROUND + size * FIT
}
