/** The sum of the squares of a row, in four interleaved parts as vectors add them, and then what is left over. */
export function sumOfSquares(x: Float64Array): number {
  const even = x.length - (x.length & 3)
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let j = 0; j < even; j += 4) {
    a += x[j] * x[j]
    b += x[j + 1] * x[j + 1]
    c += x[j + 2] * x[j + 2]
    d += x[j + 3] * x[j + 3]
  }
  let sum = a + c + (b + d)
  for (let j = even; j < x.length; j++) sum += x[j] * x[j]
  return sum
}
