import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'

const BLOCK = 64

/**
 * Writes, for each of L centres (L x d) and for the points `from` to `to` - 1, the squared distance to the centre or, where
 * that is smaller, `least` of the point: what the point's distance to its nearest seed becomes if the centre is one too.
 *
 * Four points meet a centre at a time: four independent sums keep the processor busy, and each is still the canonical one.
 *
 * @param least n
 * @param out L x n, written; for one centre it may be `least` itself
 */
export function lowerDistances(
  points: Points,
  centres: Float64Array,
  least: Float64Array,
  out: Float64Array,
  from = 0,
  to: number = points.n,
): void {
  const { data, d } = points
  if (data instanceof Float64Array) {
    lowerRows(data, from * d, d, centres, least, out, from, to)
    return
  }
  // Rows of float32 points become float64 here, block by block, and the loops below see one kind of array.
  const block = new Float64Array(BLOCK * d)
  for (let i = from; i < to; i += BLOCK) {
    const end = Math.min(i + BLOCK, to)
    block.set(data.subarray(i * d, end * d))
    lowerRows(block, 0, d, centres, least, out, i, end)
  }
}

function lowerRows(
  rows: Float64Array,
  start: number,
  d: number,
  centres: Float64Array,
  least: Float64Array,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const n = least.length
  let i = from
  let p = start
  for (; i + 4 <= to; i += 4, p += 4 * d) {
    for (let q = 0, o = i; q < centres.length; q += d, o += n) lowerFour(rows, p, d, centres, q, least, i, out, o)
  }
  for (; i < to; i++, p += d) {
    for (let q = 0, o = i; q < centres.length; q += d, o += n) {
      const distance = squaredDistance(rows, p, centres, q, d)
      out[o] = distance < least[i] ? distance : least[i]
    }
  }
}

function lowerFour(
  rows: Float64Array,
  p: number,
  d: number,
  centres: Float64Array,
  q: number,
  least: Float64Array,
  i: number,
  out: Float64Array,
  o: number,
): void {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  for (let j = 0, p0 = p, p1 = p + d, p2 = p1 + d, p3 = p2 + d; j < d; j++, p0++, p1++, p2++, p3++) {
    const value = centres[q + j]
    let difference = rows[p0] - value
    s0 += difference * difference
    difference = rows[p1] - value
    s1 += difference * difference
    difference = rows[p2] - value
    s2 += difference * difference
    difference = rows[p3] - value
    s3 += difference * difference
  }
  out[o] = s0 < least[i] ? s0 : least[i]
  out[o + 1] = s1 < least[i + 1] ? s1 : least[i + 1]
  out[o + 2] = s2 < least[i + 2] ? s2 : least[i + 2]
  out[o + 3] = s3 < least[i + 3] ? s3 : least[i + 3]
}
