/**
 * The least of the squared distances of a point x (d) to four seeds (4 x d), the coordinates of `rows` from offset q: four
 * independent sums keep the processor busy, and each is still the canonical one.
 */
export function leastOfFour(x: Float64Array, rows: Float64Array, q: number): number {
  const d = x.length
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  for (let j = 0, q0 = q, q1 = q0 + d, q2 = q1 + d, q3 = q2 + d; j < d; j++, q0++, q1++, q2++, q3++) {
    const value = x[j]
    let difference = value - rows[q0]
    s0 += difference * difference
    difference = value - rows[q1]
    s1 += difference * difference
    difference = value - rows[q2]
    s2 += difference * difference
    difference = value - rows[q3]
    s3 += difference * difference
  }
  return Math.min(s0, s1, s2, s3)
}
