import { closestName } from '@kentro/core'

/** Refuses names that are not known, lists those that are, and says which was probably meant. */
export function checkKnown(flag: string, wanted: readonly string[], known: readonly string[]): void {
  for (const name of wanted) {
    if (known.includes(name)) continue
    const guess = closestName(name, known)
    const hint = guess === null ? '' : ` (did you mean '${guess}'?)`
    throw new RangeError(`${flag} must be among ${known.join(', ')}, got '${name}'${hint}`)
  }
}
