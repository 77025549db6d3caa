const double = new Float64Array(1)
const bits = new BigUint64Array(double.buffer)

/** The exponent e of x = m * 2^e with 1 <= |m| < 2, for a finite x other than 0; -1023 for subnormal x. */
export function exponentOf(x: number): number {
  double[0] = x
  return Number((bits[0] >> 52n) & 0x7ffn) - 1023
}

/** 2^e exactly, for an integer e from -1022 to 1023. (`2 ** e` is not exact in every engine.) */
export function powerOfTwo(e: number): number {
  bits[0] = BigInt(e + 1023) << 52n
  return double[0]
}
