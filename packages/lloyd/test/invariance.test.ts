import { points as owned } from '@kentro/core'
import { lloyd } from '@kentro/lloyd'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobs, mapped, pick, randomRows, shuffled, uniform } from './data.ts'
import { events, watch } from './watch.ts'

const configuration = fc.record({
  seed: fc.nat(),
  n: fc.integer({ min: 2, max: 200 }),
  d: fc.integer({ min: 1, max: 4 }),
  k: fc.integer({ min: 1, max: 6 }),
})

describe('lloyd', () => {
  it('gives permuted points permuted labels, and the same bits otherwise', () => {
    const property = fc.property(configuration, fc.boolean(), ({ seed, n, d, k }, weighted) => {
      const points = uniform(seed, n, d)
      const start = pick(points, shuffled(n, 'start').slice(0, k))
      const weights = Float64Array.from({ length: n }, (_, i) => 1 + (i % 3) / 7)
      const order = shuffled(n, `order ${seed}`)
      const plain = lloyd(points, start, weighted ? { weights } : {})
      const permuted = lloyd(pick(points, order), start, weighted ? { weights: order.map((i) => weights[i]) } : {})
      expect(permuted).toEqual({ ...plain, labels: Int32Array.from(order, (i) => plain.labels[i]) })
    })
    fc.assert(property, { seed: 4, numRuns: 100 })
  })

  it('gives points multiplied by a power of two the same labels, centroids times it, inertia times its square', () => {
    const property = fc.property(configuration, ({ seed, n, d, k }) => {
      const points = uniform(seed, n, d)
      const start = randomRows(points, Math.min(k, n), seed)
      for (const tolerance of [0, 1e-4]) {
        const plain = lloyd(points, start, { tolerance })
        for (const factor of [2 ** 20, 2 ** -20, 2 ** 400, 2 ** -400]) {
          const times = (value: number): number => value * factor
          const scaled = lloyd(mapped(points, times), mapped(start, times), { tolerance })
          const { centroids } = plain
          const squared = (inertia: number): number => inertia * factor * factor
          const inertia = { inertia: squared(plain.inertia), inertias: plain.inertias?.map(squared) }
          expect(scaled).toEqual({ ...plain, ...inertia, centroids: centroids.map(times) })
        }
      }
    })
    fc.assert(property, { seed: 5, numRuns: 30 })
  })

  it('gives a permuted start permuted clusters', () => {
    const points = blobs('start', 300, 3, 5, 2)
    const start = pick(points, [0, 1, 2, 3, 4])
    const order = [3, 0, 4, 2, 1]
    const plain = lloyd(points, start, { tolerance: 0 })
    const permuted = lloyd(points, pick(start, order), { tolerance: 0 })
    const centroids = pick({ data: plain.centroids, n: 5, d: 3 }, order).data
    const inertias = Float64Array.from(order, (c) => plain.inertias?.[c] ?? 0)
    const weights = Float64Array.from(order, (c) => plain.weights?.[c] ?? 0)
    const labels = plain.labels.map((c) => order.indexOf(c))
    expect(permuted).toEqual({ ...plain, centroids, inertias, weights, labels })
  })

  it('gives float32 points what it gives the same values in float64', () => {
    const wide = mapped(blobs('float32', 300, 5, 6, 3), Math.fround)
    const narrow = { ...wide, data: Float32Array.from(wide.data) }
    const start = randomRows(wide, 6, 'start')
    expect(lloyd(narrow, { ...start, data: Float32Array.from(start.data) })).toEqual(lloyd(wide, start))
    const weights = Float32Array.from({ length: 300 }, (_, i) => 0.1 * (1 + (i % 5)))
    expect(lloyd(narrow, start, { weights })).toEqual(lloyd(wide, start, { weights: Float64Array.from(weights) }))
  })

  it('never lets inertia rise by more than rounding where no point was relocated', () => {
    let runs = 0
    const property = fc.property(configuration, ({ seed, n, d, k }) => {
      const points = uniform(seed, n, d)
      const start = randomRows(points, Math.min(k, n), seed)
      const { result, states } = watch(lloyd, points, start, { tolerance: 0 })
      fc.pre(events(points, start, states).relocations.length === 0)
      let before = Infinity
      for (let maxIterations = 1; maxIterations <= result.iterations; maxIterations++) {
        const { inertia } = lloyd(points, start, { tolerance: 0, maxIterations })
        // A mean is within a unit in the last place: that moves a sum of squares by far less than this.
        expect(inertia).toBeLessThanOrEqual(before * (1 + 1e-14))
        before = inertia
      }
      expect(result.inertia).toBe(before)
      runs += result.iterations
    })
    fc.assert(property, { seed: 6, numRuns: 60 })
    expect(runs).toBeGreaterThan(300)
  })

  it('finds structure of 1e-3 beside an outlier of 1e12', () => {
    const fine = [
      ...mapped(uniform('fine', 50, 1), (x) => 0.001 + x / 1e5).data,
      ...mapped(uniform('far', 50, 1), (x) => 0.003 + x / 1e5).data,
    ]
    const result = lloyd(
      [...fine, 1e12].map((x) => [x]),
      [[0], [0.004], [1e12]],
      { tolerance: 0 },
    )
    expect([...result.labels]).toEqual([...new Uint8Array(50), ...new Uint8Array(50).fill(1), 2])
    const mean = (values: number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length
    expect(Math.abs(result.centroids[0] - mean(fine.slice(0, 50)))).toBeLessThan(1e-18)
    expect(Math.abs(result.centroids[1] - mean(fine.slice(50)))).toBeLessThan(1e-18)
    expect(result.centroids[2]).toBe(1e12)
  })

  it('modifies nothing that it is given, and keeps nothing of it', () => {
    const points = blobs('kept', 60, 2, 3, 1)
    const start = randomRows(points, 3, 'start')
    const weights = Float64Array.from({ length: 60 }, (_, i) => 1 + (i % 2))
    const before = [points.data.slice(), start.data.slice(), weights.slice()]
    const result = lloyd(points, start, { weights })
    expect([points.data, start.data, weights]).toEqual(before)
    const copy = structuredClone(result)
    for (const array of [points.data, start.data, weights]) array.fill(7)
    expect(result).toEqual(copy)
    expect(
      lloyd(owned({ data: before[0], n: 60, d: 2 }), { data: before[1], n: 3, d: 2 }, { weights: before[2] }),
    ).toEqual(copy)
  })
})
