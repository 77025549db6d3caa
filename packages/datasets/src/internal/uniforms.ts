import type { Random } from '@kentro/core'
import type { Box } from './check-box.ts'

/** `count` draws from a uniform distribution over the interval, one draw of `random` each. */
export function uniforms(count: number, [low, high]: Box, random: Random): Float64Array {
  const values = new Float64Array(count)
  const width = high - low
  for (let p = 0; p < count; p++) values[p] = low + width * random()
  return values
}
