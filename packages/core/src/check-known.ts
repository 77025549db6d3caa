import { show } from './check.ts'
import { closestName } from './closest-name.ts'

/** Throws a TypeError for an option that nobody would read, with the one that was probably meant. */
export function checkKnown(options: object, known: readonly string[]): void {
  const stranger = Object.keys(options).find((name) => !known.includes(name))
  if (stranger === undefined) return
  const guess = closestName(stranger, known)
  const hint = guess === null ? `known are ${known.join(', ')}` : `did you mean '${guess}'?`
  throw new TypeError(`options must not have ${show(stranger)}: ${hint}`)
}
