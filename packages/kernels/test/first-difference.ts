/** The first index at which arrays differ (0 and -0 do, NaN and NaN do not), as `[index, a, b]`; null if none. */
export function firstDifference(a: ArrayLike<number>, b: ArrayLike<number>): [number, number, number] | null {
  for (let p = 0; p < Math.max(a.length, b.length); p++) if (!Object.is(a[p], b[p])) return [p, a[p], b[p]]
  return null
}
