/** The squared distance of row i of `data` to centroid c, both of d columns, in eight interleaved parts as vectors add them. */
export function quickSquare(
  data: Float64Array | Float32Array,
  i: number,
  centroids: Float64Array,
  c: number,
  d: number,
): number {
  const parts = new Float64Array(8)
  const p = i * d
  const q = c * d
  const even = d - (d & 7)
  for (let j = 0; j < even; j++) {
    const difference = data[p + j] - centroids[q + j]
    parts[j & 7] += difference * difference
  }
  const [s0, s1, s2, s3, s4, s5, s6, s7] = parts
  let sum = s0 + s2 + (s4 + s6) + (s1 + s3 + (s5 + s7))
  for (let j = even; j < d; j++) {
    const difference = data[p + j] - centroids[q + j]
    sum += difference * difference
  }
  return sum
}
