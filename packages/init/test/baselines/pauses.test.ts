import { borrowPoints, seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { strategies } from '@kentro/init'
import { createSeeder, settle } from '@kentro/kernels'
import { describe, expect, it } from 'vitest'

const n = 3000
const d = 3
const k = 20
const points: Points = { data: Float64Array.from({ length: n * d }, seeded(1)), n, d }
const weights = Float64Array.from({ length: n }, (_, i) => i % 4)

describe.each(['maximin', 'k-means++', 'greedy-k-means++'] as const)('%s with pauses', (name) => {
  const { initialize, pausing } = strategies[name]

  it('chooses the same seeds, with a pause after all but the last', () => {
    for (const options of [{}, { weights }]) {
      const steps = pausing?.(points, k, seeded(2), options)
      if (steps === undefined) throw new Error('no pauses')
      let pauses = 0
      let step = steps.next()
      for (; step.done !== true; step = steps.next()) pauses++
      expect(pauses).toBeGreaterThanOrEqual(k - 2)
      expect(step.value).toEqual(initialize(points, k, seeded(2), options))
    }
  })

  it('checks its arguments at once', () => {
    expect(() => pausing?.(points, n + 1, seeded(2))).toThrow('k must be an integer from 1 to n = 3000, got 3001')
  })

  it('makes room for others when it is left', () => {
    const own = borrowPoints(points)
    const leave = settle(own, k, 1)
    const home = () => {
      const seeder = createSeeder(own, { k, trials: 5, weights: null })
      seeder.release()
      return seeder.least.buffer
    }
    const before = home()
    const steps = pausing?.(own, k, seeded(2))
    expect(steps?.next().done).toBe(false)
    expect(home()).not.toBe(before)
    steps?.return(undefined as never)
    expect(home()).toBe(before)
    leave()
  })
})
