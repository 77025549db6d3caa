// So many values stay at hand while the digits of the exponent are worked off.
const BLOCK = 1024

/**
 * Raises numbers >= 0 to an exponent >= 0 in place, right to about the last digit or two; 0 stays 0, even for the exponent 0.
 * `Math.pow` differs between engines; products and square roots do not, one or two for each binary digit of the exponent.
 */
export function raise(values: Float64Array, exponent: number): void {
  const size = Math.min(BLOCK, values.length)
  const factors = new Float64Array(size)
  const roots = new Float64Array(size)
  for (let from = 0; from < values.length; from += BLOCK) {
    const block = values.subarray(from, from + BLOCK)
    factors.set(block)
    roots.set(block)
    for (let i = 0; i < block.length; i++) block[i] = block[i] > 0 ? 1 : 0
    for (let whole = Math.floor(exponent); whole > 0; whole = Math.floor(whole / 2)) {
      if (whole % 2 === 1) multiply(block, factors)
      multiply(factors, factors)
    }
    for (let rest = exponent % 1; rest > 0; rest = (2 * rest) % 1) {
      for (let i = 0; i < size; i++) roots[i] = Math.sqrt(roots[i])
      if (rest >= 0.5) multiply(block, roots)
    }
  }
}

function multiply(values: Float64Array, factors: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] *= factors[i]
}
