import { lloyd } from '@kentro/lloyd'
import type { Points } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { pick } from './data.ts'
import { digits } from './digits.ts'
import { iris } from './iris.ts'
import reference from './reference.json' with { type: 'json' }

/** The means of every k-th row, from the first k rows on. */
function blockMeans({ data, n, d }: Points, k: number): Points {
  const means = new Float64Array(k * d)
  for (let p = 0; p < n * d; p++) means[(Math.floor(p / d) % k) * d + (p % d)] += data[p]
  return { data: means.map((sum, p) => sum / Math.ceil((n - Math.floor(p / d)) / k)), n: k, d }
}

const flowers = iris()
const integers = digits(1, 1800, 64, 10)
const cases = [
  {
    name: 'iris from three flowers',
    points: flowers,
    start: pick(flowers, [0, 50, 100]),
    theirs: reference.iris.three,
  },
  { name: 'iris from eight block means', points: flowers, start: blockMeans(flowers, 8), theirs: reference.iris.eight },
  {
    name: 'iris with weights, some of them 0',
    points: flowers,
    start: blockMeans(flowers, 5),
    weights: Array.from({ length: 150 }, (_, i) => i % 4),
    theirs: reference.iris.weighted,
  },
  {
    name: '1,800 rows of 64 integers, k = 10',
    points: integers,
    start: blockMeans(integers, 10),
    theirs: reference.digits.ten,
  },
  {
    name: '1,800 rows of 64 integers, k = 4',
    points: integers,
    start: blockMeans(integers, 4),
    theirs: reference.digits.four,
  },
]

describe('lloyd ends where scikit-learn does', () => {
  for (const { name, points, start, weights, theirs } of cases) {
    it(`with the same labels, iterations and inertia on ${name}`, () => {
      const ours = lloyd(points, start, weights ? { tolerance: 0, weights } : { tolerance: 0 })
      expect(ours.labels.join('')).toBe(theirs.labels)
      expect(ours.iterations).toBe(theirs.iterations)
      expect(Math.abs(ours.inertia / theirs.inertia - 1)).toBeLessThan(1e-12)
    })
  }
})
