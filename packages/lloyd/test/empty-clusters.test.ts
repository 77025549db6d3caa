import type { SolveOptions } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { integers, pick, randomRows } from './data.ts'
import { watch } from './watch.ts'

const column = (...values: number[]): number[][] => values.map((value) => [value])
const once = (points: number[][], start: number[][], options: SolveOptions = {}) =>
  lloyd(points, start, { tolerance: 0, maxIterations: 1, ...options })

describe('an empty cluster', () => {
  it('takes the farthest point, the next one the next farthest, and these leave their cluster', () => {
    const line = column(-10, -9.5, -9, -8.5, -8, -1, 1, 9, 9.5, 10)
    const { centroids } = once(line, column(-10, -10, -10))
    expect([...centroids]).toEqual([-4.5, 10, 9.5])
  })

  it('takes the lower index of two points that are equally far', () => {
    expect([...once(column(-2, 2, 0, 0), column(0, 0, 0)).centroids]).toEqual([0, -2, 2])
    expect([...once(column(2, -2, 0, 0), column(0, 0, 0)).centroids]).toEqual([0, 2, -2])
    expect([...once(column(1, 2, -2, -1, 0), column(0, 0)).centroids]).toEqual([-0.5, 2])
  })

  it('takes the point that is farthest from its own centroid, not from the others', () => {
    // 4 is 3 from its centroid 1, though 100 is far from everything but its own.
    const { centroids } = once(column(0, 4, 100), column(1, 100, 200))
    expect([...centroids]).toEqual([0, 100, 4])
  })

  it('may empty the cluster it takes from, which then stays where it was', () => {
    const { centroids, labels } = once(column(0, 0, 10), column(0, 6, 50))
    expect([...centroids]).toEqual([0, 6, 10])
    expect([...labels]).toEqual([0, 0, 2])
  })

  it('stays empty where every point lies on its centroid, and is counted', () => {
    const twos = column(5, 5, 8, 8)
    const result = lloyd(twos, column(5, 8, 5, 8), { tolerance: 0 })
    expect(result).toMatchObject({ emptyClusters: 2, inertia: 0, iterations: 2, stop: 'labels' })
    expect([...result.centroids]).toEqual([5, 8, 5, 8])
    expect([...result.labels]).toEqual([0, 0, 1, 1])
  })

  it('takes a point in the middle of a run too', () => {
    // The outer centroids come from 2.5 and 7.5 to 3.5 and 6.5, and then 4 and 6 are nearer to them than to 5.
    const line = column(3.5, 4, 6, 6.5)
    const points = { data: Float64Array.from(line.flat()), n: 4, d: 1 }
    const { result, states } = watch(lloyd, points, { data: Float64Array.of(2.5, 5, 7.5), n: 3, d: 1 })
    expect(states.map(({ centroids }) => [...centroids])).toEqual([
      [3.5, 5, 6.5],
      [3.5, 4, 6.25],
      [3.5, 4, 6.25],
    ])
    expect(states.map(({ labels }) => [...labels])).toEqual([
      [0, 1, 1, 2],
      [0, 1, 2, 2],
      [0, 1, 2, 2],
    ])
    expect(result).toMatchObject({ iterations: 3, stop: 'labels', emptyClusters: 0 })
  })

  it('takes no point without weight', () => {
    const { centroids } = once(column(0, 1, 100, 7), column(0, 0), { weights: [1, 1, 0, 1] })
    expect([...centroids]).toEqual([0.5, 7])
  })

  it('is one that holds only points without weight', () => {
    const weights = [1, 1, 0, 0]
    const moved = once(column(0, 3, 100, 101), column(0, 100), { weights })
    expect([...moved.centroids]).toEqual([0, 3])
    const kept = lloyd(column(0, 3, 100, 101), column(0, 100), { weights, emptyClusters: 'keep' })
    expect([...kept.centroids]).toEqual([1.5, 100])
    expect([...kept.labels]).toEqual([0, 0, 1, 1])
    expect(kept.emptyClusters).toBe(1)
  })

  it("stays where it was and is counted with emptyClusters: 'keep'", () => {
    const result = once(column(0, 1, 2, 30), column(0, 0, -5), { emptyClusters: 'keep' })
    expect([...result.centroids]).toEqual([8.25, 0, -5])
    expect([...result.labels]).toEqual([1, 1, 1, 0])
    expect(result).toMatchObject({ emptyClusters: 1, stop: 'maxIterations' })
  })
})

describe('clusters in the end', () => {
  const configuration = fc.record({ seed: fc.nat(), n: fc.integer({ min: 2, max: 40 }), weighted: fc.boolean() })

  it('are all occupied where labels no longer change and enough points are distinct', () => {
    const property = fc.property(configuration, ({ seed, n, weighted }) => {
      const points = integers(seed, n, 2, 3)
      const distinct = new Set(Array.from({ length: n }, (_, i) => pick(points, [i]).data.join())).size
      const start = randomRows(points, 1 + (seed % distinct), seed)
      const weights = Float64Array.from({ length: n }, (_, i) => 0.1 + (i % 4) / 3)
      const result = lloyd(points, start, weighted ? { tolerance: 0, weights } : { tolerance: 0 })
      expect(result).toMatchObject({ stop: 'labels', emptyClusters: 0 })
    })
    fc.assert(property, { seed: 1, numRuns: 300 })
  })

  // In decimals, and with weights that round, the mean of equal points may miss them by a bit.
  it('are empty where fewer points are distinct than k, and the run still converges', () => {
    const property = fc.property(configuration, fc.integer({ min: 1, max: 5 }), ({ seed, n, weighted }, most) => {
      const few = integers(seed, Math.min(most, n - 1), 2, 99)
      const points = pick(
        { ...few, data: few.data.map((value) => value / 10) },
        Array.from({ length: n }, (_, i) => i % few.n),
      )
      const distinct = new Set(Array.from({ length: few.n }, (_, i) => pick(few, [i]).data.join())).size
      const k = distinct + 1 + (seed % (n - distinct))
      const weights = Float64Array.from({ length: n }, (_, i) => 0.1 + ((i * 7) % 20) / 10)
      const options = weighted ? { tolerance: 0, weights } : { tolerance: 0 }
      const result = lloyd(points, randomRows(points, k, seed), options)
      expect(result).toMatchObject({ stop: 'labels', emptyClusters: k - distinct })
      expect(result.inertia).toBeLessThan(1e-25)
    })
    fc.assert(property, { seed: 2, numRuns: 500 })
  })
})
