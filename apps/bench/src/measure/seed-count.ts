import type { Case, Profile } from '@kentro/benchmarks'

/** How many seeds a case gets: by counts, never by clocks, so that the same command gives the same. */
export function seedCount({ n, d, k }: Case, { seeds, seedWork }: Profile): number {
  return Math.min(seeds, Math.max(2, Math.floor(seedWork / (n * d * k))))
}
