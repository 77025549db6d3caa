/**
 * Writes the squared distances of a point x (d) to the first `count` centres (rows of d).
 *
 * Four centres at a time: four independent sums keep the processor busy, and each is still the canonical one.
 *
 * @param squares at least `count`, written
 */
export function squaresTo(x: Float64Array, centres: Float64Array, count: number, squares: Float64Array): void {
  const d = x.length
  let c = 0
  for (; c + 4 <= count; c += 4) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let j = 0, q0 = c * d, q1 = q0 + d, q2 = q1 + d, q3 = q2 + d; j < d; j++, q0++, q1++, q2++, q3++) {
      const value = x[j]
      let difference = value - centres[q0]
      s0 += difference * difference
      difference = value - centres[q1]
      s1 += difference * difference
      difference = value - centres[q2]
      s2 += difference * difference
      difference = value - centres[q3]
      s3 += difference * difference
    }
    squares[c] = s0
    squares[c + 1] = s1
    squares[c + 2] = s2
    squares[c + 3] = s3
  }
  for (; c < count; c++) {
    let sum = 0
    for (let j = 0, q = c * d; j < d; j++, q++) {
      const difference = x[j] - centres[q]
      sum += difference * difference
    }
    squares[c] = sum
  }
}
