/** The name that was probably meant: the first with the fewest edits, case aside, up to half its length; else null. */
export function closestName<T extends string>(wanted: string, names: readonly T[]): T | null {
  let closest: T | null = null
  let fewest = Infinity
  for (const name of names) {
    const count = edits(wanted.toLowerCase(), name.toLowerCase())
    if (count < fewest && count <= name.length / 2) {
      closest = name
      fewest = count
    }
  }
  return closest
}

/** Levenshtein's distance, row by row. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1))
    }
    row = next
  }
  return row[b.length]
}
