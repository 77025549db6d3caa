import { closestName } from '@kentro/core'

const MOST_SHOWN = 20

/** The one of the things with names that is asked for, or that is the only one; `kind` says what they are. */
export function chooseMember<T extends { readonly name: string }>(
  members: readonly T[],
  wanted: string | null,
  file: string,
  kind: string,
): T {
  if (members.length === 0) throw new RangeError(`${file} must hold at least one ${kind}, got none`)
  if (wanted === null && members.length === 1) return members[0]
  const names = members.map(({ name }) => name)
  const list = names.slice(0, MOST_SHOWN).map((name) => `'${name}'`)
  if (names.length > MOST_SHOWN) list.push(`... (${names.length} in all)`)
  if (wanted === null) {
    throw new RangeError(`${file} holds more than one ${kind}: choose it by the option member: ${list.join(', ')}`)
  }
  const found = members.find(({ name }) => name === wanted)
  if (found !== undefined) return found
  const guess = closestName(wanted, names)
  throw new RangeError(
    `${file}: no ${kind} '${wanted}'; ${guess === null ? '' : `did you mean '${guess}'? `}it holds ${list.join(', ')}`,
  )
}
