import { seeded } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permutation } from '../src/internal/permutation.ts'
import { chiSquare } from './helpers.ts'

describe('permutation(n, random)', () => {
  it('holds each number from 0 to n - 1 once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer(), (n, seed) => {
        const order = permutation(n, seeded(seed)).toSorted()
        expect(order).toEqual(Uint32Array.from({ length: n }, (_, i) => i))
      }),
      { numRuns: 50, seed: 4 },
    )
  })

  it('takes n - 1 draws', () => {
    let draws = 0
    permutation(10, () => (draws++, 0.5))
    expect(draws).toBe(9)
  })

  it('draws each of the 24 permutations of four as often', () => {
    const random = seeded('permutations')
    const counts = new Map<string, number>()
    for (let run = 0; run < 24_000; run++) {
      const order = permutation(4, random).join()
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    expect(counts.size).toBe(24)
    expect(chiSquare([...counts.values()])).toBeLessThan(70) // 23 degrees of freedom: p = 1e-6
  })
})
