import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSeeder } from '../src/plain-seeder.ts'
import { firstDifference } from './first-difference.ts'
import { forcedSeeder, threadsOf } from './forced.ts'
import { hard, hardCases } from './hard-cases.ts'
import { wide, wideCases } from './wide-cases.ts'

const TRIALS = 9
const RUNS = 60

describe('a seeder in WebAssembly', () => {
  it('has the distances and the sums of the plain one, tried and accepted, to the bit, on 1, 2, 3 and 8 threads', () => {
    let run = 0
    const property = fc.property(hardCases(2000), fc.boolean(), (one, marks) => {
      const { points, weights, centres, random } = hard({ ...one, k: Math.min(one.n, 30) })
      const { n, d } = points
      const rows = centres.length / d
      const draw = () => {
        const p = Math.floor(rows * random()) * d
        return centres.subarray(p, p + d)
      }
      const plain = plainSeeder(points, weights)
      const seeders = threadsOf(run++, RUNS).map((threads) => forcedSeeder(points, weights, TRIALS, threads))
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
        const best = Math.floor(count * random())
        for (const each of [plain, ...seeders]) each.accept(best)
        same()
        // As maximin marks the points it took.
        if (marks) for (const { least } of [plain, ...seeders]) least[(seed * 37) % n] = -1
      }
      for (const seeder of seeders) seeder.release()
    })
    fc.assert(property, { seed: 2, numRuns: RUNS })
  })
  it('has them in as many columns as are looked at in 16 bits, where candidates are nearly as near as seeds', () => {
    const property = fc.property(
      wideCases(16, 17, 63, 64, 65, 71, 72, 100, 300, 784),
      fc.boolean(),
      (one, weighted) => {
        const { points, centroids } = wide(one)
        const { n, d } = points
        const weights = weighted ? Float64Array.from({ length: n }, (_, i) => (i % 5) / 3) : null
        const plain = plainSeeder(points, weights)
        const seeder = forcedSeeder(points, weights, TRIALS, 1)
        for (let seed = 0; seed < 5; seed++) {
          const candidate = centroids.slice(seed * d, (seed + 1) * d)
          for (const each of [plain, seeder]) each.accept(candidate)
          expect(firstDifference(plain.least, seeder.least)).toBeNull()
          expect(firstDifference(plain.sums, seeder.sums)).toBeNull()
          const rest = centroids.subarray((seed + 1) * d, (seed + 1 + TRIALS) * d)
          const expected = plain.try(rest)
          seeder.try(rest).forEach((sums, l) => expect(firstDifference(expected[l], sums)).toBeNull())
          for (const each of [plain, seeder]) each.accept(seed)
          expect(firstDifference(plain.least, seeder.least)).toBeNull()
          expect(firstDifference(plain.sums, seeder.sums)).toBeNull()
        }
        seeder.release()
      },
    )
    fc.assert(property, { seed: 7, numRuns: 100 })
  })
})
