import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import { greedyKMeansPlusPlus, kMeansPlusPlus, randomPoints } from '@kentro/init'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

fc.configureGlobal({ seed: 1 })

// Whole numbers, whose sums are exact: so the plainest code there is must make the same choices, to the last.
const problems = fc
  .record({ n: fc.integer({ min: 1, max: 1500 }), d: fc.integer({ min: 1, max: 3 }), seed: fc.nat() })
  .chain(({ n, d, seed }) => {
    const random = seeded(seed)
    const whole = () => Math.floor(random() * 100)
    const points: Points = { data: Float64Array.from({ length: n * d }, whole), n, d }
    const weights = Float64Array.from({ length: n }, (_, i) => (i === 0 ? 1 : whole() % 4))
    return fc.record({
      points: fc.constant(points),
      k: fc.integer({ min: 1, max: Math.min(n, 12) }),
      seed: fc.constant(seed),
      weights: fc.constantFrom(undefined, weights),
      trials: fc.integer({ min: 1, max: 4 }),
    })
  })

/** The point at which the running sum of masses passes the draw; -1 where all masses are 0. */
function naiveDraw(masses: number[], random: Random): number {
  const total = masses.reduce((a, b) => a + b, 0)
  if (total === 0) return -1
  const target = random() * total
  let sum = 0
  return masses.findIndex((mass) => (sum += mass) > target)
}

/** A point that is not chosen yet, by weight; without regard to weights where no weight is left. */
function naiveRest({ n }: Points, weights: ArrayLike<number> | undefined, chosen: number[], random: Random): number {
  const left = Array.from({ length: n }, (_, i) => (chosen.includes(i) ? 0 : 1))
  const i = naiveDraw(
    left.map((one, at) => one * (weights?.[at] ?? 1)),
    random,
  )
  return i < 0 ? naiveDraw(left, random) : i
}

function naiveGreedy(points: Points, k: number, random: Random, trials: number, weights?: ArrayLike<number>): number[] {
  const { data, n, d } = points
  const masses = (chosen: number[]) =>
    Array.from({ length: n }, (_, i) => {
      const squares = chosen.map((c) => {
        let sum = 0
        for (let j = 0; j < d; j++) sum += (data[i * d + j] - data[c * d + j]) ** 2
        return sum
      })
      return Math.min(...squares) * (weights?.[i] ?? 1)
    })
  const chosen = [naiveRest(points, weights, [], random)]
  while (chosen.length < k) {
    const drawn = masses(chosen)
    const candidates = Array.from({ length: drawn.some((mass) => mass > 0) ? trials : 0 }, () =>
      naiveDraw(drawn, random),
    )
    const left = candidates.map((i) => masses([...chosen, i]).reduce((a, b) => a + b))
    const best = left.indexOf(Math.min(...left))
    chosen.push(best < 0 ? naiveRest(points, weights, chosen, random) : candidates[best])
  }
  return chosen
}

const few = { numRuns: 40 }

describe('the choices of the plainest code', () => {
  it('are those of randomPoints', () => {
    fc.assert(
      fc.property(problems, ({ points, k, seed, weights }) => {
        const random = seeded(seed)
        const chosen: number[] = []
        while (chosen.length < k) chosen.push(naiveRest(points, weights, chosen, random))
        const options = weights && { weights }
        expect(randomPoints(points, k, seeded(seed), options).indices).toEqual(Int32Array.from(chosen))
      }),
      few,
    )
  })

  it('are those of kMeansPlusPlus', () => {
    fc.assert(
      fc.property(problems, ({ points, k, seed, weights }) => {
        const chosen = naiveGreedy(points, k, seeded(seed), 1, weights)
        const options = weights && { weights }
        expect(kMeansPlusPlus(points, k, seeded(seed), options).indices).toEqual(Int32Array.from(chosen))
      }),
      few,
    )
  })

  it('are those of greedyKMeansPlusPlus', () => {
    fc.assert(
      fc.property(problems, ({ points, k, seed, weights, trials }) => {
        const chosen = naiveGreedy(points, k, seeded(seed), trials, weights)
        const options = { trials, ...(weights && { weights }) }
        expect(greedyKMeansPlusPlus(points, k, seeded(seed), options).indices).toEqual(Int32Array.from(chosen))
      }),
      few,
    )
  })
})
