/** What stands where there is nothing to say. */
export const NONE = '-'

/** An integer with commas between the thousands. */
export function count(value: number | null): string {
  return value === null ? NONE : value.toLocaleString('en-US')
}

/** A count and what is counted. */
export function several(value: number, one: string, more: string): string {
  return `${count(value)} ${value === 1 ? one : more}`
}

/** A number in so many significant digits, without an exponent from 0.00001 up to a million. */
export function significant(value: number | null, digits: number): string {
  if (value === null) return NONE
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size >= 1e6 || size < 1e-5) return value.toExponential(digits - 1).replace('e+', 'e')
  return size < 1 ? value.toPrecision(digits) : value.toFixed(Math.max(0, digits - String(Math.floor(size)).length))
}

/** A count that may be large: from a million on in three digits. */
export function large(value: number | null): string {
  return value === null || value < 1e6 ? count(value) : significant(value, 3)
}

/** A share as a number from 0 to 1 with three decimals. */
export function share(value: number | null): string {
  return value === null ? NONE : value.toFixed(3)
}

/** A change in percent, with its sign. */
export function percent(value: number | null): string {
  return value === null ? NONE : `${value < 0 ? '' : '+'}${(100 * value).toFixed(2)} %`
}
