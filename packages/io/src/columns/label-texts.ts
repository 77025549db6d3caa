import { show } from '@kentro/core'

/** The values of a column of labels, in parts, as text; nothing for null. */
export function labelTexts(parts: readonly ArrayLike<unknown>[], file: string): string[] {
  return parts.flatMap((part) => Array.from(part, (value) => labelText(value, file)))
}

function labelText(value: unknown, file: string): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw new TypeError(`${file}: labels must be text, numbers, booleans or dates, got ${show(value)}`)
}
