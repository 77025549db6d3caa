/** n numbers that spread evenly over 0 to 1 however many there are: van der Corput's sequence. */
export function evenSpread(n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => reverseBits(i + 1))
}

/** The bits of an integer in reverse, behind the point. */
function reverseBits(integer: number): number {
  let value = 0
  let bit = 0.5
  for (let rest = integer; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) value += bit
    bit /= 2
  }
  return value
}
