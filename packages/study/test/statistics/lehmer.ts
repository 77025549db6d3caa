import type { Random } from '@kentro/core'

/** Draws from [0, 1) by Lehmer's recurrence; reference.py has the same. */
export function lehmer(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/** Draws as they come, or whole numbers below a limit. */
export function drawn(random: Random, count: number, limit: number | null = null): number[] {
  return Array.from({ length: count }, () => (limit === null ? random() : Math.floor(random() * limit)))
}

/** The items in another order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = lehmer(seed)
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
