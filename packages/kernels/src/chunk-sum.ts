/**
 * The sum of weight x value over `from` to `to` - 1, where `from` is a multiple of 8: in eight interleaved parts, as vectors
 * add them, and then what is left over.
 */
export function chunkSum(values: Float64Array, weights: Float64Array | null, from: number, to: number): number {
  const parts = new Float64Array(8)
  const even = to - ((to - from) & 7)
  for (let i = from; i < even; i += 8) {
    for (let part = 0; part < 8; part++) parts[part] += weighted(values, weights, i + part)
  }
  const [a, b, c, d, e, f, g, h] = parts
  let sum = a + c + (e + g) + (b + d + (f + h))
  for (let i = even; i < to; i++) sum += weighted(values, weights, i)
  return sum
}

function weighted(values: Float64Array, weights: Float64Array | null, i: number): number {
  return weights === null ? values[i] : weights[i] * values[i]
}
