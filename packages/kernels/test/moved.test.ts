import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workOf } from './bounded.ts'
import { plainEngine } from '../src/plain-engine.ts'
import { engineOptions } from './engine-options.ts'
import { hard } from './hard-cases.ts'

describe('moved(shifts) of each kind of bounder', () => {
  it('notes how far each centroid has moved at most, and the two greatest moves of each group', () => {
    const one = { n: 300, d: 2, k: 40, seed: 8, shape: 'uniform', centres: 'points', scale: 1 } as const
    const { points, centres } = hard({ ...one, single: false, weighted: false })
    const value = fc.oneof(
      fc.constant(0),
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    for (const kind of ['elkan', 'hamerly', 'yinyang'] as const) {
      const engine = plainEngine(points, { ...engineOptions(points, null, 40), bounds: kind })
      const { arrays, margins, shape } = workOf(engine)
      engine.bounder?.assign(centres)
      const property = fc.property(fc.array(value, { minLength: 40, maxLength: 40 }), (shifts) => {
        engine.bounder?.moved(Float64Array.from(shifts))
        const groups = Array.from({ length: shape.groups }, (): number[] => [])
        shifts.forEach((shift, c) => {
          expect(arrays.drift[c]).toBeGreaterThanOrEqual(Math.sqrt(shift) * margins.scale)
          groups[Math.floor(arrays.slotOf[c] / shape.width)].push(arrays.drift[c])
        })
        groups.forEach((drifts, group) => {
          const [most, next = 0] = drifts.toSorted((a, b) => b - a)
          expect([arrays.drops[group], arrays.nextDrops[group]]).toEqual([most, next])
          expect(arrays.drift[arrays.dropsOf[group]]).toBe(most)
        })
      })
      fc.assert(property, { seed: 5, numRuns: 50 })
    }
  })
})
