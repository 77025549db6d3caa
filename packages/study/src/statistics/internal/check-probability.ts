import { show } from '@kentro/core'

/** `value` as a number between 0 and 1, neither of them. */
export function checkProbability(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0 && value < 1) return value
  throw new (typeof value === 'number' ? RangeError : TypeError)(
    `${name} must be a number between 0 and 1, got ${show(value)}`,
  )
}
