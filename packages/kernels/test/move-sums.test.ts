import { columnRanges, mergeSums, sumGrid, sumOffset, sums, totalOf, weightedMagnitudes, writeMean } from '@kentro/core'
import type { Points, Sums } from '@kentro/core'
import { moveSums } from '@kentro/kernels'
import type { ClusterSums } from '@kentro/kernels'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { example, sizes } from './example.ts'

fc.configureGlobal({ seed: 1 })

/** Sums of k clusters in which nothing is counted yet. */
function empty(points: Points, weights: Float64Array | null, k: number): ClusterSums {
  const { data, n, d } = points
  const ranges = columnRanges(data, n, d)
  const magnitudes = weights === null ? undefined : weightedMagnitudes(data, weights, sumOffset(ranges))
  const ofWeights = columnRanges(weights ?? new Float64Array(n).fill(1), n, 1)
  return {
    rows: sums(sumGrid(ranges, n, magnitudes), k),
    weight: sums(sumGrid({ ...ofWeights, low: Float64Array.of(0) }, n), k),
    counted: new Int32Array(n).fill(-1),
  }
}

function meanOf(rows: Sums, c: number, weight: number): number[] {
  const out = new Float64Array(rows.grid.d)
  writeMean(rows, c, weight, out, 0)
  return [...out]
}

const square = { data: Float64Array.of(0, 0, 2, 0, 0, 2, 4, 6), n: 4, d: 2 }

describe('moveSums(clusters, points, weights, labels)', () => {
  it('counts each point at first, then those whose label changed, and returns how many', () => {
    const clusters = empty(square, null, 3)
    expect(moveSums(clusters, square, null, Int32Array.of(0, 0, 0, 1))).toBe(4)
    expect([0, 1, 2].map((c) => totalOf(clusters.weight, c))).toEqual([3, 1, 0])
    expect(meanOf(clusters.rows, 1, 1)).toEqual([4, 6])
    expect(moveSums(clusters, square, null, Int32Array.of(0, 1, 0, 1))).toBe(1)
    expect([...clusters.counted]).toEqual([0, 1, 0, 1])
    expect([0, 1, 2].map((c) => totalOf(clusters.weight, c))).toEqual([2, 2, 0])
    expect(meanOf(clusters.rows, 0, 2)).toEqual([0, 1])
    expect(meanOf(clusters.rows, 1, 2)).toEqual([3, 3])
    expect(moveSums(clusters, square, null, Int32Array.of(0, 1, 0, 1))).toBe(0)
  })

  it('counts by weight', () => {
    const weights = Float64Array.of(1, 3, 0, 0.5)
    const clusters = empty(square, weights, 2)
    expect(moveSums(clusters, square, weights, Int32Array.of(0, 0, 1, 1))).toBe(4)
    expect([totalOf(clusters.weight, 0), totalOf(clusters.weight, 1)]).toEqual([4, 0.5])
    expect(meanOf(clusters.rows, 0, 4)).toEqual([1.5, 0])
    expect(meanOf(clusters.rows, 1, 0.5)).toEqual([4, 6])
  })

  it('looks only at the points from `from` to `to` - 1', () => {
    const clusters = empty(square, null, 2)
    const labels = Int32Array.of(0, 1, 1, 0)
    expect(moveSums(clusters, square, null, labels, 1, 3)).toBe(2)
    expect([...clusters.counted]).toEqual([-1, 1, 1, -1])
    expect(moveSums(clusters, square, null, labels, 2)).toBe(1)
    expect(moveSums(clusters, square, null, labels)).toBe(1)
  })

  it('holds after any moves the same integers as sums from scratch, with weights or without', () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), fc.nat(6), ({ n, d, k, seed, grid }, weighted, rounds) => {
        const { kinds, random } = example(n, d, k, seed, grid)
        const weights = weighted ? Float64Array.from({ length: n }, () => random() * (random() < 0.2 ? 0 : 1)) : null
        for (const points of kinds) {
          const labels = new Int32Array(n)
          const clusters = empty(points, weights, k)
          for (let round = 0; round <= rounds; round++) {
            for (let i = 0; i < n; i++) if (random() < 0.7) labels[i] = Math.floor(k * random())
            const changed = labels.filter((c, i) => c !== clusters.counted[i]).length
            expect(moveSums(clusters, points, weights, labels)).toBe(changed)
          }
          const scratch = empty(points, weights, k)
          moveSums(scratch, points, weights, labels)
          expect(clusters).toEqual(scratch)
        }
      }),
    )
  })

  it('can be done in parts that are merged: the same integers', () => {
    const { kinds, random } = example(100, 3, 4, 9)
    const [points] = kinds
    const whole = empty(points, null, 4)
    const parts = [empty(points, null, 4), empty(points, null, 4)]
    for (let round = 0; round < 3; round++) {
      const labels = Int32Array.from({ length: 100 }, () => Math.floor(4 * random()))
      moveSums(whole, points, null, labels)
      moveSums(parts[0], points, null, labels, 0, 37)
      moveSums(parts[1], points, null, labels, 37)
    }
    mergeSums(parts[0].rows, parts[1].rows)
    mergeSums(parts[0].weight, parts[1].weight)
    expect(parts[0].rows).toEqual(whole.rows)
    expect(parts[0].weight).toEqual(whole.weight)
  })

  it('leaves points, weights and labels as they are', () => {
    const weights = Float64Array.of(1, 2, 3, 4)
    const labels = Int32Array.of(1, 0, 1, 0)
    moveSums(empty(square, weights, 2), square, weights, labels)
    expect([...square.data, ...weights, ...labels]).toEqual([0, 0, 2, 0, 0, 2, 4, 6, 1, 2, 3, 4, 1, 0, 1, 0])
  })
})
