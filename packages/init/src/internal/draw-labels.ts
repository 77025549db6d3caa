import { randomIndex } from '@kentro/core'
import type { Random } from '@kentro/core'

const ATTEMPTS = 10

/**
 * n labels from 0 to k - 1, each as likely, drawn anew while a label is without a point that counts. Where that never
 * succeeds (n close to k), each missing label gets a random point whose own label has others.
 *
 * @param counts which points count (n), at least k of them; null for all
 */
export function drawLabels(n: number, k: number, random: Random, counts: Float64Array | null): Int32Array {
  const labels = new Int32Array(n)
  const sizes = new Int32Array(k)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    sizes.fill(0)
    for (let i = 0; i < n; i++) {
      labels[i] = randomIndex(random, k)
      if (counts?.[i] !== 0) sizes[labels[i]]++
    }
    if (!sizes.includes(0)) return labels
  }
  fillEmpty(labels, sizes, random, counts)
  return labels
}

/** One pass over the points in random order is enough: a label that cannot spare a point never can again. */
function fillEmpty(labels: Int32Array, sizes: Int32Array, random: Random, counts: Float64Array | null): void {
  const n = labels.length
  const order = Int32Array.from(labels, (_, i) => i)
  let empty = sizes.indexOf(0)
  for (let a = 0; empty >= 0; a++) {
    const b = a + randomIndex(random, n - a)
    const i = order[b]
    order[b] = order[a]
    if (counts?.[i] === 0 || sizes[labels[i]] === 1) continue
    sizes[labels[i]]--
    sizes[empty]++
    labels[i] = empty
    empty = sizes.indexOf(0, empty)
  }
}
