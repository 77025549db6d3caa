/**
 * The least inertia of k clusters of numbers: those of the best clusters are neighbours, so that the best for the first i + 1
 * of them follow from the best for fewer, one cluster less at a time.
 */
export function bestOnALine(values: number[], k: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const inertia = (from: number, to: number) => {
    const members = sorted.slice(from, to)
    const mean = members.reduce((sum, value) => sum + value, 0) / members.length
    return members.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }
  let best = sorted.map((_, i) => inertia(0, i + 1))
  for (let c = 1; c < k; c++) {
    best = sorted.map((_, i) =>
      Math.min(best[i], ...sorted.slice(1, i + 1).map((_value, at) => best[at] + inertia(at + 1, i + 1))),
    )
  }
  return best[best.length - 1]
}
