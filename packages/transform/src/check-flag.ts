import { show } from '@kentro/core'

/** `value` as true or false. */
export function checkFlag(name: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError(`${name} must be true or false, got ${show(value)}`)
  return value
}
