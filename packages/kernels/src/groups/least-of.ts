/** The least and second least score, and the slot of the least. */
export interface Least {
  least: number
  second: number
  slot: number
}

// The greatest float32: more than any score.
const MOST = 2 ** 128 - 2 ** 104

/**
 * The least of the scores |c|^2 - 2 x.c of a float32 point and the centroids in the slots `from` to `to` - 1, rounding for
 * rounding as in WebAssembly.
 */
export function leastOf(x: Float32Array, tiles: Float32Array, squares: Float32Array, from: number, to: number): Least {
  const d = x.length
  const found = { least: MOST, second: MOST, slot: 0 }
  for (let slot = from; slot < to; slot++) {
    let score = squares[slot]
    for (let j = 0, p = (slot >> 2) * 4 * d + (slot & 3); j < d; j++, p += 4) {
      score = Math.fround(score + Math.fround(x[j] * tiles[p]))
    }
    if (score < found.least) {
      found.second = found.least
      found.least = score
      found.slot = slot
    } else if (score < found.second) found.second = score
  }
  return found
}
