import { show } from '@kentro/core'
import type { Transform } from './transform.ts'

/** `value` as a fitted transform. */
export function checkTransform(name: string, value: Transform): Transform {
  const { apply, invert } = (value ?? {}) as Partial<Transform>
  if (typeof apply === 'function' && typeof invert === 'function') return value
  throw new TypeError(`${name} must be a fitted transform, got ${show(value)}`)
}
