import { show } from '@kentro/core'

/** A value as a cell: numbers so that they read back as they are, text quoted where it must be, nothing for null. */
export function formatCell(value: unknown, delimiter: string, name: string): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`)
    return Object.is(value, -0) ? '-0' : String(value)
  }
  if (typeof value === 'string') {
    return value.includes(delimiter) || /["\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
  }
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return String(value)
  throw new TypeError(`${name} must be a number, a string, a boolean or null, got ${show(value)}`)
}
