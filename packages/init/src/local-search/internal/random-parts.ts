import { randomIndex } from '@kentro/core'
import type { Random } from '@kentro/core'

/**
 * Splits values into parts, each split as likely, whose sizes differ by one at most: the larger ones first. Reorders
 * them.
 */
export function randomParts(values: Int32Array, parts: number, random: Random): Int32Array[] {
  const n = values.length
  for (let a = n - 1; a > 0; a--) {
    const b = randomIndex(random, a + 1)
    const value = values[a]
    values[a] = values[b]
    values[b] = value
  }
  const [size, larger] = [Math.floor(n / parts), n % parts]
  const start = (part: number) => part * size + Math.min(part, larger)
  return Array.from({ length: parts }, (_, part) => values.subarray(start(part), start(part + 1)))
}
