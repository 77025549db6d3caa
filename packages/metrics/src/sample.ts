import type { Random } from '@kentro/core'

/**
 * m of the integers from 0 to n - 1, ascending, each set of m as likely.
 *
 * D. E. Knuth: The Art of Computer Programming 2, section 3.4.2, algorithm S.
 */
export function sample(n: number, m: number, random: Random): Int32Array {
  const chosen = new Int32Array(m)
  for (let i = 0, taken = 0; taken < m; i++) if (random() * (n - i) < m - taken) chosen[taken++] = i
  return chosen
}
