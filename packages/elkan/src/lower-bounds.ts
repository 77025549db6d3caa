/**
 * Room for n x k bounds.
 *
 * @throws RangeError if there is none
 */
export function lowerBounds(n: number, k: number): Float32Array {
  try {
    return new Float32Array(n * k)
  } catch {
    const megabytes = Math.ceil((n * k * 4) / 2 ** 20)
    throw new RangeError(
      `n * k must leave room for as many bounds, got n * k = ${n} * ${k}, ${megabytes} MB: use lloyd, which keeps none`,
    )
  }
}
