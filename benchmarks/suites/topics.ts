import { points, seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { makeBlobs } from '@kentro/datasets'

/**
 * Points on the unit sphere around normalised topic directions, as embeddings of texts are: n x d, a direction for each
 * cluster, points as far from their direction as it is from the origin before they are normalised. Some topics have more
 * points than others.
 */
export function topics(n: number, d: number, k: number, seed: number): Points {
  const directions = makeBlobs({ n: k, d, centers: [new Float64Array(d)], seed: `${seed}/topics` }).points
  const random = seeded(`${seed}/sizes`)
  const shares = Array.from({ length: k }, () => 0.2 + random())
  const total = shares.reduce((sum, share) => sum + share)
  const ends = shares.map((_, c) =>
    Math.round((n * shares.slice(0, c + 1).reduce((sum, share) => sum + share)) / total),
  )
  const sizes = ends.map((end, c) => end - (ends[c - 1] ?? 0))
  const centers = points({ data: normalised(directions), shape: [k, d] })
  const { points: around } = makeBlobs({ centers, sizes, std: 1 / Math.sqrt(d), seed })
  return points({ data: normalised(around), shape: [n, d] })
}

function normalised({ data, n, d }: Points): Float64Array {
  const result = new Float64Array(n * d)
  for (let i = 0; i < n; i++) {
    let square = 0
    for (let p = i * d; p < (i + 1) * d; p++) square += data[p] * data[p]
    const factor = 1 / Math.sqrt(square)
    for (let p = i * d; p < (i + 1) * d; p++) result[p] = data[p] * factor
  }
  return result
}
