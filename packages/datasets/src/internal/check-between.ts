import { checkNumber } from '@kentro/core'

/** `value` as a number greater than `low` and at most `high`. */
export function checkBetween(name: string, value: unknown, low: number, high: number): number {
  const checked = checkNumber(name, value, low, true)
  if (checked > high) throw new RangeError(`${name} must be at most ${high}, got ${checked}`)
  return checked
}
