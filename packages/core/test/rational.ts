// Doubles as integers: x * 2^1074, which is one for every finite x.

const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** x * 2^1074. */
export function integerOf(x: number): bigint {
  double[0] = x
  const exponent = (bits[0] >> 52n) & 0x7ffn
  const fraction = bits[0] & 0xfffffffffffffn
  const magnitude = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n)
  return x < 0 ? -magnitude : magnitude
}

/** The unit in the last place of x, times 2^1074. */
function ulpOf(x: number): bigint {
  double[0] = x
  const exponent = (bits[0] >> 52n) & 0x7ffn
  return exponent === 0n ? 1n : 1n << (exponent - 1n)
}

/** The sum of numbers, times 2^1074. */
export function sumOf(values: Iterable<number>): bigint {
  let sum = 0n
  for (const value of values) sum += integerOf(value)
  return sum
}

/**
 * How far `value` is from offset + sum / weight, where `sum` is times 2^1074: in units in the last place of `value`, to a
 * millionth.
 */
export function ulpsFrom(value: number, sum: bigint, weight = 1, offset = 0): number {
  const divisor = integerOf(weight)
  const off = (integerOf(value) - integerOf(offset)) * divisor - (sum << 1074n)
  return Number(((off < 0n ? -off : off) << 20n) / (ulpOf(value) * divisor)) / 2 ** 20
}
