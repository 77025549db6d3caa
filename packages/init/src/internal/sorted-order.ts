// Which of the two words of a double has sign and exponent depends on the order of bytes.
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0]

/** The indices of values in ascending order (n), those of equal values in ascending order too: a radix sort, byte by byte. */
export function sortedOrder(values: Float64Array): Int32Array {
  const words = sortableWords(values)
  let order = Int32Array.from(values, (_, i) => i)
  let otherOrder = new Int32Array(values.length)
  let keys = new Uint32Array(values.length)
  let otherKeys = new Uint32Array(values.length)
  const starts = new Int32Array(256)
  for (const word of [1 - HIGH, HIGH]) {
    for (let a = 0; a < order.length; a++) keys[a] = words[2 * order[a] + word]
    for (let shift = 0; shift < 32; shift += 8) {
      if (!findStarts(keys, shift, starts)) continue
      moveBy(starts, shift, { keys, order }, { keys: otherKeys, order: otherOrder })
      ;[keys, otherKeys] = [otherKeys, keys]
      ;[order, otherOrder] = [otherOrder, order]
    }
  }
  return order
}

/** The bits of values, two words each, as whole numbers in the same order. */
function sortableWords(values: Float64Array): Uint32Array {
  const words = new Uint32Array(values.slice().buffer)
  for (let p = 0; p < words.length; p += 2) {
    const negative = words[p + HIGH] >>> 31 === 1
    words[p + HIGH] ^= negative ? 0xffffffff : 0x80000000
    if (negative) words[p + 1 - HIGH] ^= 0xffffffff
  }
  return words
}

/** Writes where the keys of each byte start among all, and returns whether there is more than one. */
function findStarts(keys: Uint32Array, shift: number, starts: Int32Array): boolean {
  starts.fill(0)
  for (let a = 0; a < keys.length; a++) starts[(keys[a] >>> shift) & 255]++
  if (starts.includes(keys.length)) return false
  let start = 0
  for (let byte = 0; byte < 256; byte++) {
    const count = starts[byte]
    starts[byte] = start
    start += count
  }
  return true
}

interface Keyed {
  readonly keys: Uint32Array
  readonly order: Int32Array
}

function moveBy(starts: Int32Array, shift: number, from: Keyed, to: Keyed): void {
  for (let a = 0; a < from.keys.length; a++) {
    const key = from.keys[a]
    const at = starts[(key >>> shift) & 255]++
    to.keys[at] = key
    to.order[at] = from.order[a]
  }
}
