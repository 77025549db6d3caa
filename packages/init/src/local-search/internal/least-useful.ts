import { squaredDistance } from '@kentro/core'

/**
 * Which m of some centroids (k x d, k > m) can go: by ascending utility, the lowest index on ties, but of those around
 * one that goes none goes with it. Centroids are around each other if they are nearer than theta times the mean
 * distance of centroids to their nearest. That holds for the nearest first, as long as m are left that may go.
 */
export function leastUseful(centroids: Float64Array, utility: Float64Array, m: number, theta: number): Set<number> {
  const k = utility.length
  const d = centroids.length / k
  const distances = Array.from({ length: k }, () => new Float64Array(k))
  for (let a = 1; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const distance = Math.sqrt(squaredDistance(centroids, a * d, centroids, b * d, d))
      distances[a][b] = distance
      distances[b][a] = distance
    }
  }
  const radius = theta * meanOfNearest(distances)
  const gone = new Set<number>()
  const frozen = new Set<number>()
  for (const c of ascending(utility)) {
    if (frozen.has(c)) continue
    gone.add(c)
    if (gone.size === m) break
    for (const other of ascending(distances[c])) {
      if (other === c) continue
      if (distances[c][other] >= radius || frozen.size + m >= k) break
      frozen.add(other)
    }
  }
  return gone
}

/** The indices of values by ascending value, the lowest index first on ties. */
function ascending(values: Float64Array): number[] {
  return Array.from(values, (_, c) => c).sort((a, b) => values[a] - values[b] || a - b)
}

function meanOfNearest(distances: Float64Array[]): number {
  let sum = 0
  distances.forEach((row, c) => {
    let least = Infinity
    row.forEach((distance, other) => {
      if (other !== c && distance < least) least = distance
    })
    sum += least
  })
  return sum / distances.length
}
