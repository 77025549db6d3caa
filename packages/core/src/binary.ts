const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
// Which of the two words has sign and exponent depends on the order of bytes.
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0]

/** The exponent e of x = m * 2^e with 1 <= |m| < 2, for a finite x other than 0; -1023 for subnormal x. */
export function exponentOf(x: number): number {
  double[0] = x
  return ((words[HIGH] >>> 20) & 0x7ff) - 1023
}

/** 2^e exactly, for an integer e from -1022 to 1023. (`2 ** e` is not exact in every engine.) */
export function powerOfTwo(e: number): number {
  words[HIGH] = (e + 1023) << 20
  words[1 - HIGH] = 0
  return double[0]
}
