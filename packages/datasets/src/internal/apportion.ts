/**
 * n in whole parts proportional to the weights: each rounded down, what is left to those that lost most, the first on
 * ties.
 */
export function apportion(n: number, weights: ArrayLike<number>): number[] {
  let total = 0
  for (let c = 0; c < weights.length; c++) total += weights[c]
  const shares = Array.from(weights, (weight) => (n * weight) / total)
  const parts = shares.map(Math.floor)
  const left = n - parts.reduce((sum, part) => sum + part, 0)
  const losers = shares.map((share, c) => ({ c, lost: share - parts[c] })).sort((a, b) => b.lost - a.lost || a.c - b.c)
  for (const { c } of losers.slice(0, left)) parts[c]++
  return parts
}
