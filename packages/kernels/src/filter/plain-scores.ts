import { rangesOf } from '@kentro/core'
import type { Points } from '@kentro/core'
import { blockCentre } from './block-centre.ts'
import { blockScale } from './block-scale.ts'
import { marginOf } from './margin.ts'
import type { Margin } from './margin.ts'
import { isShort, packTiles } from './pack-tiles.ts'
import type { TileArrays } from './pack-tiles.ts'
import { quantize } from './quantize.ts'
import { sumOfSquares } from './sum-of-squares.ts'

const { fround, sqrt } = Math
// As in ../../assembly/prepare.ts.
const UP = 1.000001

/**
 * Scores |c|^2 - 2 x.c of points and centroids in plain TypeScript, rounding for rounding as in WebAssembly: they decide which
 * distances an algorithm with bounds asks for.
 */
export interface PlainScores {
  readonly centre: Float64Array
  readonly scale: number
  /** The norm, rounded up, of what was read last. */
  norm: number
  /** What two scores must differ by to be told apart. */
  margin: number
  /** Reads point i. */
  read(i: number): void
  /** Reads centroid c, of this slot. */
  readCentroid(c: number, slot: number): void
  /** The score of the centroid in a slot. */
  score(slot: number): number
  /** Takes the centroids (k x d) from the places they are packed at. */
  pack(centroids: Float64Array, slots?: Int32Array): void
}

/** @param arrays where centroids are packed; their rows are read */
export function plainScores(points: Points, arrays: TileArrays): PlainScores {
  const { data, d } = points
  const short = isShort(d)
  const centre = blockCentre(points)
  const scale = blockScale(rangesOf(points))
  const x = new Float64Array(d)
  let factor = 0
  let margin: Margin = marginOf(d, { radius: 0, residual: 0 }, scale, short)
  let greatestResidual = 0

  function marginAt(norm: number, residual: number): number {
    const [a, b, c, e] = [margin.constant, margin.linear, margin.square, margin.residual].map(fround)
    const told = fround(a + fround(norm * fround(b + fround(norm * c))))
    return short ? fround(told + fround(e * residual)) : told
  }

  const scores: PlainScores = {
    centre,
    scale,
    norm: 0,
    margin: 0,
    read(i) {
      for (let j = 0, p = i * d; j < d; j++, p++) x[j] = (data[p] - centre[j]) * scale
      const sum = sumOfSquares(x)
      const { factor: own, residual } = short ? quantize(x) : single(x)
      factor = fround(-2 * own)
      scores.norm = fround(sqrt(sum) * UP)
      scores.margin = marginAt(scores.norm, fround(residual * UP))
    },
    readCentroid(c, slot) {
      const { rows, squares, factors } = arrays
      const width = short ? Math.ceil(d / 8) * 8 : d
      for (let j = 0; j < d; j++) x[j] = rows[c * width + j]
      factor = fround(-2 * factors[slot])
      scores.norm = fround(fround(sqrt(squares[slot])) * fround(UP))
      scores.margin = marginAt(scores.norm, fround(greatestResidual * UP))
    },
    score(slot) {
      const { tiles, squares, factors } = arrays
      if (!short) {
        let score = squares[slot]
        for (let j = 0, p = (slot >> 2) * 4 * d + (slot & 3); j < d; j++, p += 4)
          score = fround(score + fround(x[j] * tiles[p]))
        return score
      }
      let product = 0
      const first = (slot >> 2) * 8 * Math.ceil(d / 2) + (slot & 3) * 2
      for (let j = 0; j < d; j++) product += x[j] * tiles[first + (j >> 1) * 8 + (j & 1)]
      return fround(fround(fround(fround(product) * factors[slot]) * factor) + squares[slot])
    },
    pack(centroids, slots) {
      const reach = packTiles(centroids, centre, scale, arrays, slots)
      greatestResidual = reach.residual
      margin = marginOf(d, reach, scale, short)
    },
  }
  return scores
}

/** Rounds a row to float32, of which the margin knows what is lost. */
function single(x: Float64Array): { factor: number; residual: number } {
  for (let j = 0; j < x.length; j++) x[j] = fround(x[j])
  return { factor: 0, residual: 0 }
}
