import { calinskiHarabasz, daviesBouldin } from '@kentro/metrics'
import { describe, expect, it } from 'vitest'
import { labelledPoints, shuffled } from './lehmer.ts'

const four = [[0], [2], [10], [12]]
const halves = [0, 0, 1, 1]
const { rows, labels } = labelledPoints({ seed: 41, n: 300, d: 3, k: 5 })
const seventh = rows.map((row) => row.map((value) => value / 7))

describe('daviesBouldin', () => {
  it('is the spread of the clusters over the distance of their means', () => {
    // each cluster has mean distance 1 to its mean; the means are 10 apart
    expect(daviesBouldin(four, halves)).toBe(0.2)
  })

  it('takes for each cluster its worst neighbour', () => {
    // spreads 1, 1, 2 at 1, 11, 31: ratios 0.2 of the first two, 3 / 20 of the third
    expect(daviesBouldin([...four, [29], [33]], [...halves, 2, 2])).toBeCloseTo((0.2 + 0.2 + 0.15) / 3, 15)
  })

  it('does not compare clusters whose means coincide', () => {
    expect(daviesBouldin([[-1], [1], [-2], [2]], halves)).toBe(0)
    // half of 0.1 + 0.7 is 0.39999999999999997 in float64: beside 0.4 by rounding only
    expect(daviesBouldin([[0.1], [0.7], [0.4], [0.4]], halves)).toBe(0)
    // the third cluster is compared with each of the two that share a mean: spreads 1, 2, 1, distance 100
    expect(daviesBouldin([[-1], [1], [-2], [2], [99], [101]], [...halves, 2, 2])).toBeCloseTo(
      (0.02 + 0.03 + 0.03) / 3,
      15,
    )
  })

  it('is 0 for clusters of duplicates and where all points are the same', () => {
    expect(daviesBouldin([[0.1], [0.1], [0.1], [5], [5]], [0, 0, 0, 1, 1])).toBe(0)
    expect(daviesBouldin([[3], [3], [3]], [0, 0, 1])).toBe(0)
  })
})

describe('calinskiHarabasz', () => {
  it('is the variance between the clusters over that within', () => {
    // between 4 * 25 / 1, within 4 * 1 / 2
    expect(calinskiHarabasz(four, halves)).toBe(50)
  })

  it('is 0 where all means coincide', () => {
    expect(calinskiHarabasz([[-1], [1], [-2], [2]], halves)).toBe(0)
  })

  it('is 1 for clusters of duplicates, whatever their number and value', () => {
    // 0.1 times 49, rounded, over 49 is not 0.1
    const x = [...Array.from({ length: 49 }, () => [0.1]), [5], [5], [-3]]
    expect(calinskiHarabasz(x, [...Array.from({ length: 49 }, () => 0), 1, 1, 2])).toBe(1)
    expect(calinskiHarabasz([[3], [3], [3]], [0, 0, 1])).toBe(1)
  })
})

describe.each([
  { name: 'daviesBouldin', measure: daviesBouldin },
  { name: 'calinskiHarabasz', measure: calinskiHarabasz },
])('$name', ({ measure }) => {
  it('is the same to the bit whatever the order of the points and the names of the clusters', () => {
    const value = measure(seventh, labels)
    for (const seed of [1, 2, 3]) {
      const order = shuffled(300, seed)
      const moved = order.map((i) => seventh[i])
      const renamed = order.map((i) => `cluster ${labels[i]}`)
      expect(measure(moved, renamed)).toBe(value)
    }
  })

  it('does not depend on the scale, however small', () => {
    const scaled = seventh.map((row) => row.map((value) => value * 2 ** -60))
    expect(measure(scaled, labels)).toBe(measure(seventh, labels))
  })

  it('ignores a constant column, and takes flat arrays', () => {
    const wide = seventh.map((row) => [...row, 42])
    expect(measure(wide, labels)).toBe(measure(seventh, labels))
    expect(measure({ data: seventh.flat(), shape: [300, 3] }, Int32Array.from(labels))).toBe(measure(seventh, labels))
  })

  it('refuses fewer than 2 clusters, as many as points, and labels that are not one per point', () => {
    const message = (k: number): string => `labels must have from 2 to n - 1 = 3 clusters, got ${k}`
    expect(() => measure(four, [1, 1, 1, 1])).toThrow(new RangeError(message(1)))
    expect(() => measure(four, [1, 2, 3, 4])).toThrow(new RangeError(message(4)))
    expect(() => measure(four, [0, 1])).toThrow(new RangeError('labels must have n = 4 entries, got 2'))
    expect(() => measure(four, [0, 1, 1.5, 0])).toThrow(
      new RangeError('labels[2] must be an integer or a string, got 1.5'),
    )
    expect(() => measure([[0], [NaN], [1]], [0, 0, 1])).toThrow(new RangeError('points[1][0] must be finite, got NaN'))
  })
})
