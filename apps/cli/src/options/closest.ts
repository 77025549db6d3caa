/** The name with the fewest edits from what was typed, if they are at most half of its letters; else null. */
export function closest<T extends string>(typed: string, names: readonly T[]): T | null {
  const ranked = names
    .map((name) => ({ name, edits: edits(typed.toLowerCase(), name) }))
    .filter((one) => one.edits <= one.name.length / 2)
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.name ?? null
}

/** Levenshtein's distance, row by row. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1] + Number(a[i - 1] !== b[j - 1]), row[j] + 1, next[j - 1] + 1))
    }
    row = next
  }
  return row[b.length]
}
