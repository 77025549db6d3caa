/** The list from index `first` on, and then what is before it: so that nobody always comes after the same one. */
export function rotated<T>(list: readonly T[], first: number): T[] {
  const at = list.length === 0 ? 0 : first % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}
