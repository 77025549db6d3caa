/** Refuses names that are not known, and lists those that are. */
export function checkKnown(flag: string, wanted: readonly string[], known: readonly string[]): void {
  for (const name of wanted) {
    if (!known.includes(name)) throw new RangeError(`${flag} must be among ${known.join(', ')}, got '${name}'`)
  }
}
