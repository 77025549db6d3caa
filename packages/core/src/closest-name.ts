// Of the letters of a name, how many may be wrong.
const MOST_WRONG = 0.4

/** The name that was probably meant: the first with the fewest edits, case aside, up to 2 in 5 letters; else null. */
export function closestName<T extends string>(wanted: string, names: readonly T[]): T | null {
  let closest: T | null = null
  let fewest = Infinity
  for (const name of names) {
    const count = edits(wanted.toLowerCase(), name.toLowerCase())
    if (count < fewest && count <= name.length * MOST_WRONG) {
      closest = name
      fewest = count
    }
  }
  return closest
}

/** How many letters are left out, put in, replaced, or swapped with the next one: optimal string alignment, row by row. */
function edits(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity
      next.push(Math.min(replaced, swapped, row[j] + 1, next[j - 1] + 1))
    }
    before = row
    row = next
  }
  return row[b.length]
}
