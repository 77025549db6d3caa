import { squaredDistance } from '@kentro/core'
import { describe, expect, it } from 'vitest'
import { blobs, iris, profiles, suites } from '@kentro/benchmarks'

describe('blobs', () => {
  it('are the same for the same seed, and others for another', () => {
    const load = (seed: number) => blobs('test', 50, 2, 3, seed).load().points.data
    expect(load(1)).toEqual(load(1))
    expect(load(1)).not.toEqual(load(2))
  })

  it('are n points of d coordinates with k labels', () => {
    const { points, labels } = blobs('test', 100, 5, 7, 1).load()
    expect([points.n, points.d, labels?.length]).toEqual([100, 5, 100])
    expect(new Set(Array.from(labels ?? [])).size).toBe(7)
  })

  it('can be one blob', () => {
    expect(blobs('test', 10, 2, 1, 1).load().points.n).toBe(10)
  })

  it('lie as far apart, in standard deviations, in 2 dimensions as in 32', () => {
    for (const d of [2, 8, 32]) {
      const { points, labels } = blobs('test', 3000, d, 3, 5).load()
      const { means, std } = shape(points.data, labels as Int32Array, d, 3)
      const apart = [0, 1, 2].map((c) => {
        const squares = [0, 1, 2].map((other) => squaredDistance(means, c * d, means, other * d, d))
        return Math.sqrt(Math.min(...squares.filter((square) => square > 0))) / std
      })
      const mean = apart.reduce((sum, value) => sum + value) / 3
      expect(mean).toBeGreaterThan(5.8)
      expect(mean).toBeLessThan(6.2)
    }
  })
})

/** The mean of each cluster (k x d), and the standard deviation of all coordinates around their own. */
function shape(data: ArrayLike<number>, labels: Int32Array, d: number, k: number) {
  const means = new Float64Array(k * d)
  const sizes = new Float64Array(k)
  for (const [i, c] of labels.entries()) {
    sizes[c]++
    for (let j = 0; j < d; j++) means[c * d + j] += data[i * d + j]
  }
  for (let p = 0; p < k * d; p++) means[p] /= sizes[Math.floor(p / d)]
  let squares = 0
  for (let p = 0; p < data.length; p++) squares += (data[p] - means[labels[Math.floor(p / d)] * d + (p % d)]) ** 2
  return { means, std: Math.sqrt(squares / data.length) }
}

describe('iris', () => {
  it('is 150 flowers in three species of 50', () => {
    const { points, labels } = iris('iris').load()
    expect([points.n, points.d]).toEqual([150, 4])
    const all = Array.from(labels ?? [])
    expect([...new Set(all)].map((name) => all.filter((label) => label === name).length)).toEqual([50, 50, 50])
    expect(Array.from(points.data.slice(0, 4))).toEqual([5.1, 3.5, 1.4, 0.2])
  })
})

describe('the suites', () => {
  for (const [name, profile] of Object.entries(profiles)) {
    it(`have cases in the profile ${name}, with at most as many clusters as points`, () => {
      for (const suite of Object.values(suites)) {
        const cases = suite.cases(profile, 1)
        expect(cases.length).toBeGreaterThan(0)
        for (const { n, k, protocols } of cases) {
          expect(k).toBeLessThanOrEqual(n)
          expect(protocols.length).toBeGreaterThan(0)
        }
      }
    })
  }

  it('describe the data as they are', () => {
    for (const suite of Object.values(suites)) {
      for (const one of suite.cases(profiles.quick, 1)) {
        const { points } = one.load()
        expect([points.n, points.d]).toEqual([one.n, one.d])
      }
    }
  })

  it('compare each dimension with each number of clusters on 10,000 points from the same start', () => {
    const started = suites.grid.cases(profiles.default, 1).filter(({ protocols }) => protocols.includes('same-start'))
    expect(started).toHaveLength(16)
    expect(started[0]).toMatchObject({ n: 10_000, d: 2, k: 3 })
    expect(started[15]).toMatchObject({ n: 10_000, d: 128, k: 200 })
  })
})
