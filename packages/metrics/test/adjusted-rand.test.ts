import { adjustedRand } from '@kentro/metrics'
import { describe, expect, it } from 'vitest'
import { lehmer, permutations } from './lehmer.ts'

describe('adjustedRand', () => {
  it('is what pairs counted by hand give', () => {
    // of 6 pairs: a joins 01 and 23, b joins 01; both 1, expected 2 * 1 / 6, at most (2 + 1) / 2
    expect(adjustedRand([0, 0, 1, 1], [0, 0, 1, 2])).toBeCloseTo((1 - 1 / 3) / (3 / 2 - 1 / 3), 15)
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBe(-0.5)
  })

  it('is 1 where both have one cluster, or both a cluster per point; 0 where they have one of each', () => {
    expect(adjustedRand([0, 0, 0], [4, 4, 4])).toBe(1)
    expect(adjustedRand([0, 1, 2], [2, 0, 1])).toBe(1)
    expect(adjustedRand([0, 0, 0], [0, 1, 2])).toBe(0)
  })

  it('is 0 on average over all ways to deal the labels', () => {
    const a = [0, 0, 0, 1, 1, 2, 2]
    const deals = permutations([0, 0, 0, 0, 1, 1, 2])
    const sum = deals.reduce((total, b) => total + adjustedRand(a, b), 0)
    expect(sum / deals.length).toBeCloseTo(0, 13)
  })

  it('is near 0 for random labels', () => {
    // the standard deviation for 4 x 4 random labels of 1000 points is about 0.0021: the mean of 50 stays within 4 of its
    const draw = lehmer(11)
    const random = (): number[] => Array.from({ length: 1000 }, () => draw(4))
    let sum = 0
    for (let run = 0; run < 50; run++) sum += adjustedRand(random(), random())
    expect(Math.abs(sum / 50)).toBeLessThan((4 * 0.0021) / Math.sqrt(50))
  })

  it('keeps its digits where millions of pairs nearly cancel', () => {
    // independent but for one point: 2 x 2 cells of 250,000, one of them with a point more; exact value by BigInt fractions
    const n = 1_000_001
    const a = Int32Array.from({ length: n }, (_, i) => i & 1)
    const b = Int32Array.from({ length: n }, (_, i) => (i >> 1) & 1)
    const q = 250_000n
    const [both, one] = [3n * q * q + (q + 1n) * (q + 1n), 4n * q * q + (2n * q + 1n) * (2n * q + 1n)]
    const all = BigInt(n) * BigInt(n - 1)
    const [joined, each] = [both - BigInt(n), one - BigInt(n)]
    // (joined - each^2 / all) / (each - each^2 / all)
    expect(adjustedRand(a, b)).toBeCloseTo(Number(joined * all - each * each) / Number(each * all - each * each), 18)
    expect(adjustedRand(a, b)).not.toBe(0)
  })
})
