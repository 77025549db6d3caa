import { show } from '@kentro/core'

/** `value` as true or false. */
export function checkBoolean(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new TypeError(`${name} must be true or false, got ${show(value)}`)
}
