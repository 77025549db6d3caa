import { InvalidArgumentError } from 'commander'
import { closestName } from '@kentro/core'

/** Parses one of some names, or says which was probably meant, or where they are listed. */
export function oneOf<T extends string>(names: readonly T[], list: string): (text: string) => T {
  return (text) => {
    if (names.includes(text as T)) return text as T
    const guess = closestName(text, names)
    throw new InvalidArgumentError(guess === null ? `Known: ${list}.` : `Did you mean ${guess}?`)
  }
}
