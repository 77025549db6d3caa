import { seeded } from '@kentro/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { match } from '../../src/near-optimal/internal/match.ts'

fc.configureGlobal({ seed: 1 })

/** The least sum over all ways to give each row a column of its own. */
function leastSum(costs: number[][], columns: number[]): number {
  const [row, ...rest] = costs
  if (row === undefined) return 0
  return Math.min(
    ...columns.map(
      (c) =>
        row[c] +
        leastSum(
          rest,
          columns.filter((other) => other !== c),
        ),
    ),
  )
}

describe('match(costs, k)', () => {
  it('gives each row a column, such that costs are least', () => {
    expect([...match(Float64Array.of(4, 1, 3, 2, 0, 5, 3, 2, 2), 3)]).toEqual([1, 0, 2])
    expect([...match(Float64Array.of(7), 1)]).toEqual([0])
  })

  it('finds the least sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.constantFrom(4, 1000), (k, seed, most) => {
        const random = seeded(seed)
        const costs = Array.from({ length: k }, () => Array.from({ length: k }, () => Math.floor(random() * most)))
        const columns = [...match(Float64Array.from(costs.flat()), k)]
        expect(columns.toSorted((a, b) => a - b)).toEqual(columns.map((_, c) => c))
        const sum = columns.reduce((total, column, row) => total + costs[row][column], 0)
        expect(sum).toBe(
          leastSum(
            costs,
            columns.toSorted((a, b) => a - b),
          ),
        )
      }),
    )
  })

  it('puts equals beside each other in large tables', () => {
    const k = 150
    const place = Array.from({ length: k }, (_, row) => (row * 47) % k)
    const costs = Float64Array.from({ length: k * k }, (_, cell) => (place[Math.floor(cell / k)] - (cell % k)) ** 2)
    expect([...match(costs, k)]).toEqual(place)
  })
})
