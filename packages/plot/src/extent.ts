/** The least and the greatest of the numbers, NaN aside; 1 where there are none. */
export function extentOf(...lists: ArrayLike<number>[]): { low: number; high: number } {
  let low = Infinity
  let high = -Infinity
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      if (list[i] < low) low = list[i]
      if (list[i] > high) high = list[i]
    }
  }
  return low <= high ? { low, high } : { low: 1, high: 1 }
}

/** Whether a value is a number whose distance to any other such number is finite. */
export function isDrawable(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 1e300
}
