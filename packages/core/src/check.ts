import { closestName } from './closest-name.ts'

// More of an object are not named.
const MOST_KEYS = 4

/** How a value is named in an error: short, and never the whole of an array. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `'${value.slice(0, 37)}...'` : `'${value}'`
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return `an array of length ${value.length}`
  if (typeof value === 'object' && value !== null) {
    const name: unknown = value.constructor?.name
    if (typeof name !== 'string' || name === '' || name === 'Object') return showKeys(Object.keys(value))
    return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`
  }
  return String(value)
}

/** An object by what it holds: whoever passes a table for its points sees them in the error. */
function showKeys(keys: string[]): string {
  if (keys.length === 0) return 'an object'
  const shown = keys.length > MOST_KEYS ? [...keys.slice(0, MOST_KEYS), '...'] : keys
  return `{ ${shown.join(', ')} }`
}

/** `value` as an integer from `low` to `high`; `limit` is how the message names the upper end. */
export function checkInteger(
  name: string,
  value: unknown,
  low: number,
  high: number = Number.MAX_SAFE_INTEGER,
  limit: string = String(high),
): number {
  if (Number.isInteger(value) && (value as number) >= low && (value as number) <= high) return value as number
  const range = high === Number.MAX_SAFE_INTEGER ? `of at least ${low}` : `from ${low} to ${limit}`
  throw new (typeof value === 'number' ? RangeError : TypeError)(
    `${name} must be an integer ${range}, got ${show(value)}`,
  )
}

/** k as an integer from 1 to n. */
export function checkK(k: unknown, n: number): number {
  return checkInteger('k', k, 1, n, `n = ${n}`)
}

/** `value` as a finite number of at least `low` (`low` itself excluded where `open`). */
export function checkNumber(name: string, value: unknown, low: number = -Infinity, open = false): number {
  const range = low === -Infinity ? '' : open ? ` greater than ${low}` : ` of at least ${low}`
  const message = `${name} must be a finite number${range}, got ${show(value)}`
  if (typeof value !== 'number') throw new TypeError(message)
  if (!Number.isFinite(value) || value < low || (open && value === low)) throw new RangeError(message)
  return value
}

// More names than this are not listed where it is clear which one was meant.
const MOST_LISTED = 8

/** `value` as one of the names in `allowed`. */
export function checkName<T extends string>(name: string, value: unknown, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T
  const guess = typeof value === 'string' ? closestName(value, allowed) : null
  const listed = guess === null || allowed.length <= MOST_LISTED
  const choices = listed ? allowed.map((choice) => `'${choice}'`).join(', ') : `${allowed.length} names`
  const hint = guess === null ? '' : `: did you mean '${guess}'?`
  throw new (typeof value === 'string' ? RangeError : TypeError)(
    `${name} must be one of ${choices}, got ${show(value)}${hint}`,
  )
}

/** `value` as a function. */
export function checkFunction<T>(name: string, value: T): T {
  if (typeof value !== 'function') throw new TypeError(`${name} must be a function, got ${show(value)}`)
  return value
}

/** `value` as an object of options; `undefined` is none. */
export function checkOptions<T extends object>(value: T | undefined, name = 'options'): T {
  if (value === undefined) return {} as T
  if (typeof value !== 'object' || value === null || Symbol.iterator in value || ArrayBuffer.isView(value)) {
    throw new TypeError(`${name} must be an object, got ${show(value)}`)
  }
  return value
}

/** The error of a coordinate that is no finite number. */
export function notFinite(where: string, value: unknown): Error {
  return typeof value === 'number'
    ? new RangeError(`${where} must be finite, got ${value}`)
    : new TypeError(`${where} must be a number, got ${show(value)}`)
}
