import type { Points } from '@kentro/core'
import { blockCentre } from './wasm/block-centre.ts'
import { blockScale } from './wasm/block-scale.ts'
import { marginOf } from './wasm/margin.ts'
import { packTiles } from './wasm/pack-tiles.ts'

const { fround } = Math
// As in ../assembly.
const NORM_UP = 1.000001
const NORM_DOWN = fround(0.999996)
const ROOT_DOWN = fround(0.9999995)

/**
 * Writes a bound from below on the distance of each point to each of k centroids, by the float32 arithmetic of the kernels in
 * WebAssembly, rounding for rounding.
 *
 * @param lower n x k, written; distances times the scale of the blocks
 */
export function firstBounds(points: Points, centroids: Float64Array, lower: Float32Array): void {
  const { data, n, d } = points
  const k = centroids.length / d
  const centre = blockCentre(points)
  const scale = blockScale(points)
  const tiles = new Float32Array(Math.ceil(k / 4) * 4 * d)
  const squares = new Float32Array(k)
  const margin = marginOf(d, packTiles(centroids, centre, scale, tiles, squares), scale)
  const [constant, linear, square] = [fround(margin.constant), fround(margin.linear), fround(margin.square)]
  const x = new Float32Array(d)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < d; j++) {
      const value = (data[i * d + j] - centre[j]) * scale
      sum += value * value
      x[j] = value
    }
    const norm = fround(Math.sqrt(sum) * NORM_UP)
    const spread = fround(constant + fround(norm * fround(linear + fround(norm * square))))
    const base = fround(fround(fround(norm * norm) * NORM_DOWN) - fround(spread * 0.5))
    for (let c = 0; c < k; c++) {
      const bound = Math.max(0, fround(base + scoreOf(x, tiles, squares, c)))
      lower[i * k + c] = fround(fround(Math.sqrt(bound)) * ROOT_DOWN)
    }
  }
}

/** |c|^2 - 2 x.c in float32, for centroid c of the tiles. */
function scoreOf(x: Float32Array, tiles: Float32Array, squares: Float32Array, c: number): number {
  let score = squares[c]
  for (let j = 0, p = (c >> 2) * 4 * x.length + (c & 3); j < x.length; j++, p += 4) {
    score = fround(score + fround(x[j] * tiles[p]))
  }
  return score
}
