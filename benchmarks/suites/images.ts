import { points, seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'

// How many spots a picture is made of, and how wide they are, in pixels squared.
const SPOTS = 6
const WIDTH = 6

/**
 * Pictures of some bright spots (n x d, of a square as far as d allows): each cluster has its spots, each point moves them a
 * little. Neighbouring pixels are alike, so most of the variance lies in few directions.
 */
export function images(n: number, d: number, k: number, seed: number): Points {
  const side = Math.ceil(Math.sqrt(d))
  const random = seeded(`${seed}/spots`)
  const places = Float64Array.from({ length: k * SPOTS * 2 }, () => side * random())
  const spots = makeBlobs({ n, centers: { data: places, shape: [k, SPOTS * 2] }, std: side / 14, seed }).points
  const data = new Float64Array(n * d)
  for (let i = 0; i < n; i++)
    for (let s = 0; s < SPOTS; s++) addSpot(spots, i, s, data.subarray(i * d, (i + 1) * d), side)
  return points({ data, shape: [n, d] })
}

function addSpot({ data, d }: Points, i: number, s: number, pixels: Float64Array, side: number): void {
  const [x, y] = data.subarray(i * d + 2 * s)
  for (let p = 0; p < pixels.length; p++) {
    const dx = (p % side) - x
    const dy = Math.floor(p / side) - y
    const closeness = 1 / (1 + (dx * dx + dy * dy) / WIDTH)
    pixels[p] += closeness * closeness
  }
}
