/** The last number from `low` to `high` of which `before` is true, where it turns false somewhere between. */
export function bisect(low: number, high: number, before: (x: number) => boolean): number {
  for (;;) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) return middle
    if (before(middle)) low = middle
    else high = middle
  }
}
