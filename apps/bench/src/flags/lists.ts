import { InvalidArgumentError } from 'commander'

/** An integer of at least `low`. */
export function integer(low: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && Number.isSafeInteger(value)) return value
    throw new InvalidArgumentError(`It must be an integer of at least ${low}.`)
  }
}

/** Integers of at least `low`, with commas between them. */
export function integers(low: number): (text: string) => number[] {
  const one = integer(low)
  return (text) => {
    try {
      return names(text).map(one)
    } catch {
      throw new InvalidArgumentError(`It must be integers of at least ${low} with commas between them.`)
    }
  }
}

/** Names with commas between them. */
export function names(text: string): string[] {
  const parts = text.split(',').map((part) => part.trim())
  if (parts.includes('')) throw new InvalidArgumentError('It must be names with commas between them.')
  return [...new Set(parts)]
}
