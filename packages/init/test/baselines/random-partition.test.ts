import { seeded } from '@kentro/core'
import { randomPartition } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { BOUND, chiSquareScore, tally } from '../chi-square.ts'

// In these every subset has another sum, and with the sizes of groups fixed by it, another mean.
const rows = [[1], [10], [100], [1000]]

/** The labels that random draws stand for. */
const drawn = (labels: number[], k: number) => {
  const rest = labels.map((label) => (label + 0.5) / k)
  return () => {
    const next = rest.shift()
    if (next === undefined) throw new Error('more draws than expected')
    return next
  }
}

describe('randomPartition(points, k, random)', () => {
  it('has the means of the groups that the draws make, one draw per point in order', () => {
    const { centroids, indices, distances } = randomPartition(rows, 2, drawn([0, 1, 1, 0], 2))
    expect([...centroids]).toEqual([500.5, 55])
    expect(indices).toBe(null)
    expect(distances).toBe(0)
  })

  it('draws anew where a group stays empty', () => {
    expect([...randomPartition(rows, 2, drawn([1, 1, 1, 1, 1, 0, 1, 1], 2)).centroids]).toEqual([10, 367])
  })

  it('has weighted means', () => {
    const options = { weights: [1, 3, 1, 0.5] }
    expect([...randomPartition(rows, 2, drawn([0, 1, 1, 0], 2), options).centroids]).toEqual([334, 32.5])
  })

  it('draws anew where a group has no weight', () => {
    const options = { weights: [1, 1, 0, 0] }
    expect([...randomPartition(rows, 2, drawn([0, 0, 1, 1, 1, 0, 1, 1], 2), options).centroids]).toEqual([10, 1])
  })

  it('makes all assignments without empty groups alike', () => {
    const random = seeded('partition')
    const outcomes = [...Array(14).keys()].map((a) => a + 1)
    const sums = new Map(
      outcomes.map((bits, outcome) => {
        const group = rows.filter((_, i) => (bits >> i) & 1).map(([value]) => value)
        return [group.reduce((a, b) => a + b, 0) / group.length, outcome]
      }),
    )
    expect(sums.size).toBe(14)
    const counts = tally(14, 7000, () => sums.get(randomPartition(rows, 2, random).centroids[0]) ?? -1)
    const exact = outcomes.map(() => 1 / 14)
    expect(chiSquareScore(counts, exact)).toBeLessThan(BOUND)
  })

  it('gives every group a point where n is k or little more, each choice as likely', () => {
    const random = seeded('full')
    const counts = tally(4, 4000, () => {
      const { centroids } = randomPartition(rows, 4, random)
      expect([...centroids].sort((a, b) => a - b)).toEqual([1, 10, 100, 1000])
      return Math.round(Math.log10(centroids[0]))
    })
    expect(chiSquareScore(counts, [0.25, 0.25, 0.25, 0.25])).toBeLessThan(BOUND)
  })

  it('ends whatever the draws', () => {
    for (const draw of [0, 0.5, 1 - 2 ** -53]) {
      for (let k = 1; k <= 4; k++) {
        const { centroids } = randomPartition(rows, k, () => draw)
        expect(new Set(centroids).size).toBe(k)
      }
    }
  })

  it('lets all points weigh alike where fewer than k have weight', () => {
    const plain = randomPartition(rows, 3, seeded(5))
    expect(randomPartition(rows, 3, seeded(5), { weights: [0, 2, 1, 0] })).toEqual(plain)
  })

  it('has the mean of all points for k = 1, however they are ordered', () => {
    const values = [1e16, 3, -1e16, 1, 0.5]
    for (const [first, ...rest] of [values, values.toReversed(), values.toSorted((a, b) => a - b)]) {
      const points = [[first], ...rest.map((value) => [value])]
      expect([...randomPartition(points, 1, Math.random).centroids]).toEqual([0.9])
    }
  })
})
