import type { Random } from '@kentro/core'

/** What `work` returns, with `Math.random` drawing from `random` meanwhile: for libraries that take no seed. */
export function withRandom<T>(random: Random, work: () => T): T {
  const usual = Math.random
  Math.random = random
  try {
    return work()
  } finally {
    Math.random = usual
  }
}
