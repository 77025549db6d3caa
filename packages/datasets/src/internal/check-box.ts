import { checkNumber, show } from '@kentro/core'

/** An interval that holds for every coordinate. */
export type Box = readonly [low: number, high: number]

/** `value` as an interval [low, high] of finite width. */
export function checkBox(name: string, value: unknown): Box {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new TypeError(`${name} must be [low, high], got ${show(value)}`)
  }
  const low = checkNumber(`${name}[0]`, value[0])
  const high = checkNumber(`${name}[1]`, value[1])
  if (low > high) throw new RangeError(`${name} must be [low, high] with low <= high, got [${low}, ${high}]`)
  checkNumber(`the width of ${name}`, high - low)
  return [low, high]
}
