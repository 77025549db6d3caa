import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSeeder } from '../src/plain-seeder.ts'
import { firstDifference } from './first-difference.ts'
import { forcedSeeder } from './forced.ts'
import { hard, hardCases } from './hard-cases.ts'

const TRIALS = 9

describe('a seeder in WebAssembly', () => {
  it('has the distances and the sums of the plain one, tried and accepted, to the bit, on 1, 2, 3 and 8 threads', () => {
    const property = fc.property(hardCases(2000), fc.boolean(), (one, marks) => {
      const { points, weights, centres, random } = hard({ ...one, k: Math.min(one.n, 30) })
      const { n, d } = points
      const rows = centres.length / d
      const draw = () => {
        const p = Math.floor(rows * random()) * d
        return centres.subarray(p, p + d)
      }
      const plain = plainSeeder(points, weights)
      const seeders = [1, 2, 3, 8].map((threads) => forcedSeeder(points, weights, TRIALS, threads))
      const same = () => {
        for (const { least, sums } of seeders) {
          expect(firstDifference(plain.least, least)).toBeNull()
          expect(firstDifference(plain.sums, sums)).toBeNull()
        }
      }
      same()
      for (let seed = 0; seed < 4; seed++) {
        const candidate = draw()
        plain.accept(candidate)
        for (const seeder of seeders) seeder.accept(candidate)
        same()
        const count = 1 + Math.floor(TRIALS * random())
        const candidates = new Float64Array(count * d)
        for (let l = 0; l < count; l++) candidates.set(draw(), l * d)
        const expected = plain.try(candidates)
        for (const seeder of seeders) {
          const tried = seeder.try(candidates)
          expect(tried.length).toBe(count)
          tried.forEach((sums, l) => expect(firstDifference(expected[l], sums)).toBeNull())
        }
        same()
        // As maximin marks the points it took.
        if (marks) for (const { least } of [plain, ...seeders]) least[(seed * 37) % n] = -1
      }
      for (const seeder of seeders) seeder.release()
    })
    fc.assert(property, { seed: 2, numRuns: 60 })
  })
})
