import { randomIndex } from '@kentro/core'
import type { Random } from '@kentro/core'

/**
 * The numbers 0 to n - 1 (n) in random order; n - 1 draws.
 *
 * R. Durstenfeld, Algorithm 235: Random permutation, Communications of the ACM 7(7), 1964.
 */
export function permutation(n: number, random: Random): Uint32Array {
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  for (let i = n - 1; i > 0; i--) {
    const other = randomIndex(random, i + 1)
    const value = order[i]
    order[i] = order[other]
    order[other] = value
  }
  return order
}
