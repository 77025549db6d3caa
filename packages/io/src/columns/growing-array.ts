/** Collects numbers whose count is not known beforehand. */
export interface GrowingArray {
  push(value: number): void
  /** What was pushed, from the given place on, in an array of just that length. */
  take(from: number): Float64Array
}

/** An empty array that doubles when it is full. */
export function growingArray(): GrowingArray {
  let values = new Float64Array(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Float64Array(2 * length)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    take: (from) => values.slice(from, length),
  }
}
