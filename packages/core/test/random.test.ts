import { randomIndex, seeded } from '@kentro/core'
import { describe, expect, it } from 'vitest'

const draws = (seed: number | string, count: number) => Array.from({ length: count }, seeded(seed))

/** The chi-square statistic of counts that should be equal. */
function chiSquare(counts: number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return counts.reduce((sum, count) => sum + (count - expected) ** 2, 0) / expected
}

function histogram(bins: number, indices: number[]): number[] {
  const counts = Array<number>(bins).fill(0)
  for (const index of indices) counts[index]++
  return counts
}

// Exceeded by one in a thousand true uniform samples in 99 degrees of freedom.
const CHI_SQUARE_99 = 148.23

describe('seeded', () => {
  it('draws these numbers', () => {
    expect(draws(7, 3)).toEqual([0.3645951841044893, 0.18762038776340717, 0.16561524596065236])
    expect(draws('kentro', 3)).toEqual([0.2716454929037371, 0.20666238020812622, 0.1669100399814053])
    expect(draws(-0.5, 1)).toEqual([0.7460538425106725])
    expect(draws('', 1)).toEqual([0.16665777435687268])
  })

  it('draws one stream for a number and its string', () => {
    for (const seed of [7, 0, -1, 0.1, 1e21]) expect(draws(String(seed), 50)).toEqual(draws(seed, 50))
    expect(draws(-0, 50)).toEqual(draws(0, 50))
  })

  it('draws another stream for another seed', () => {
    const seeds = [...Array(1000).keys(), ...Array.from({ length: 1000 }, (_, r) => `7/${r}`)]
    expect(new Set(seeds.map((seed) => seeded(seed)())).size).toBe(seeds.length)
  })

  it('makes streams that do not disturb one another', () => {
    const [a, b] = [seeded(1), seeded(1)]
    expect([a(), a(), b(), a(), b()]).toEqual([0, 1, 0, 2, 1].map((at) => draws(1, 3)[at]))
  })

  it('draws from [0, 1) with 53 bits, each of them set half of the time', () => {
    const n = 10_000
    const set = Array<number>(53).fill(0)
    for (const x of draws('bits', n)) {
      expect(x >= 0 && x < 1).toBe(true)
      let bits = BigInt(x * 2 ** 53)
      for (let b = 0; b < 53; b++, bits >>= 1n) set[b] += Number(bits & 1n)
    }
    // Each within 4 standard deviations of its mean.
    for (const count of set) expect(Math.abs(count - n / 2)).toBeLessThan(4 * Math.sqrt(n / 4))
  })

  it('draws uniformly, alone and in pairs', () => {
    for (const seed of [1, 2, 'three']) {
      const list = draws(seed, 100_000)
      expect(
        chiSquare(
          histogram(
            100,
            list.map((x) => Math.floor(100 * x)),
          ),
        ),
      ).toBeLessThan(CHI_SQUARE_99)
      const pairs = list.slice(1).map((x, i) => 10 * Math.floor(10 * list[i]) + Math.floor(10 * x))
      expect(chiSquare(histogram(100, pairs))).toBeLessThan(CHI_SQUARE_99)
    }
  })

  it('draws uniformly over neighbouring seeds, first, second and third', () => {
    for (const at of [0, 1, 2]) {
      const list = Array.from({ length: 20_000 }, (_, r) => draws(`7/${r}`, 3)[at])
      expect(
        chiSquare(
          histogram(
            100,
            list.map((x) => Math.floor(100 * x)),
          ),
        ),
      ).toBeLessThan(CHI_SQUARE_99)
    }
  })

  const refused: [seed: unknown, shown: string][] = [
    [undefined, 'undefined'],
    [null, 'null'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [true, 'true'],
    [{ seed: 7 }, '{ seed }'],
  ]
  for (const [seed, shown] of refused) {
    it(`refuses ${shown}`, () => {
      expect(() => seeded(seed as number)).toThrow(
        new TypeError(`seed must be a finite number or a string, got ${shown}`),
      )
    })
  }
})

describe('randomIndex', () => {
  it('is an integer from 0 to n - 1, each as likely', () => {
    const random = seeded(3)
    const indices = Array.from({ length: 100_000 }, () => randomIndex(random, 100))
    expect(chiSquare(histogram(100, indices))).toBeLessThan(CHI_SQUARE_99)
    expect(Math.min(...indices.slice(0, 5000))).toBe(0)
    expect(Math.max(...indices.slice(0, 5000))).toBe(99)
  })

  it('takes one draw, and is 0 for n = 1', () => {
    const random = seeded(4)
    const [, second] = draws(4, 2)
    expect(randomIndex(random, 1)).toBe(0)
    expect(random()).toBe(second)
  })

  it('is never n, not even for the largest draw there is', () => {
    const largest = () => 1 - 2 ** -53
    for (const n of [1, 2, 3, 10, 1000, 2 ** 31 - 1, 2 ** 53 - 1]) {
      expect(randomIndex(largest, n)).toBe(n - 1)
      expect(randomIndex(() => 0, n)).toBe(0)
    }
  })
})
