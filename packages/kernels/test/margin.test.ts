import { squaredDistance } from '@kentro/core'
import type { Points } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundMargins } from '../src/bounds/margins.ts'
import { leastDistance, mostDistance } from '../src/bounds/score-bounds.ts'
import { marginOf } from '../src/filter/margin.ts'
import { plainScores } from '../src/filter/plain-scores.ts'
import type { PlainScores } from '../src/filter/plain-scores.ts'
import { tileArrays } from '../src/filter/tile-layout.ts'
import { engineOptions } from './engine-options.ts'
import { fieldOf } from './field-of.ts'
import { firstDifference } from './first-difference.ts'
import { forcedEngine } from './forced.ts'
import { wide, wideCases } from './wide-cases.ts'

const FIT = fieldOf('groups', 'Groups', 'fit')
const TILED = fieldOf('fit', 'Fit', 'tiled')
const SCORES = fieldOf('fit', 'Fit', 'scores')

const FILTERS = { float32: [1, 2, 7, 31, 63], '16 bits': [64, 65, 71, 72, 100, 300, 784] }

function scoresOf(points: Points, centroids: Float64Array): PlainScores {
  const k = centroids.length / points.d
  const scores = plainScores(points, tileArrays(points.d, k, Math.ceil(k / 8) * 8))
  scores.pack(centroids)
  return scores
}

/** The score |c|^2 - 2 x.c of centred and scaled x and c, in float64. */
function truth({ data, d }: Points, i: number, centroids: Float64Array, c: number, scores: PlainScores): number {
  const { centre, scale } = scores
  let sum = 0
  for (let j = 0; j < d; j++) {
    const x = (data[i * d + j] - centre[j]) * scale
    const y = (centroids[c * d + j] - centre[j]) * scale
    sum += y * (y - 2 * x)
  }
  return sum
}

/** What the scores of point i say: how far they are off, in margins, how many pairs of them are told apart, and what is wrong. */
function saying(points: Points, i: number, centroids: Float64Array, scores: PlainScores) {
  const { data, d } = points
  const { absolute } = boundMargins(scores.scale, d)
  scores.read(i)
  const { norm, margin, scale } = scores
  const said = { off: 0, pairs: 0, told: 0, lies: 0 }
  const found = Array.from({ length: centroids.length / d }, (_, c) => {
    const square = squaredDistance(data, i * d, centroids, c * d, d)
    const score = scores.score(c)
    const off = Math.abs(score - truth(points, i, centroids, c, scores)) / margin
    said.off = Math.max(said.off, off)
    const distance = Math.sqrt(square) * scale
    const holds =
      leastDistance(norm, margin, score) <= distance && distance <= mostDistance(norm, margin, score, absolute)
    if (!(holds && off <= 0.5)) said.lies++
    return { score, square }
  })
  for (const one of found) {
    for (const other of found) {
      said.pairs++
      if (!(Math.fround(other.score - one.score) > margin)) continue
      said.told++
      if (!(other.square > one.square)) said.lies++
    }
  }
  return said
}

describe('the margin of scores', () => {
  for (const [name, columns] of Object.entries(FILTERS)) {
    it(`is twice what they are off at most, so that those farther apart tell which centroid is nearer, in ${name}`, () => {
      const all = { off: 0, pairs: 0, told: 0 }
      const property = fc.property(wideCases(...columns), (one) => {
        const { points, centroids } = wide(one)
        const scores = scoresOf(points, centroids)
        for (let i = 0; i < points.n; i++) {
          const { off, pairs, told, lies } = saying(points, i, centroids, scores)
          expect([i, lies]).toEqual([i, 0])
          all.off = Math.max(all.off, off)
          all.pairs += pairs
          all.told += told
        }
      })
      fc.assert(property, { seed: 1, numRuns: 150 })
      // It is not far more than that, and tells most of the pairs that differ.
      expect(all.off).toBeGreaterThan(name === 'float32' ? 0.05 : 0.45)
      expect(all.told).toBeGreaterThan(0.7 * (all.pairs / 2))
    })
  }

  it('is infinite where centroids are too far away, columns too many, or squares overflow', () => {
    const near = { radius: 1, residual: 0.001 }
    for (const short of [false, true]) {
      const margin = (radius: number, d = 100, scale = 1) => marginOf(d, { radius, residual: 0 }, scale, short).constant
      expect(margin(1)).toBeLessThan(0.001)
      expect(margin(1, 100, 2 ** -510)).toBeLessThan(0.001)
      expect(margin(1, 100, 2 ** -512)).toBe(Infinity)
      expect(margin(1e30)).toBe(Infinity)
      expect(margin(Infinity)).toBe(Infinity)
      expect(margin(NaN)).toBe(Infinity)
    }
    expect(marginOf(200_000, near, 1, false).constant).toBe(Infinity)
    expect(marginOf(200_000, near, 1, true).constant).toBeLessThan(0.001)
    expect(marginOf(508_623, near, 1, true).constant).toBe(Infinity)
  })
})

describe('scores in WebAssembly', () => {
  it('are those of plain TypeScript, bit for bit', () => {
    const property = fc.property(wideCases(1, 2, 7, 15, 16, 17, 64, 65, 71, 72, 100, 300), (one) => {
      const { points, centroids } = wide(one)
      const { n, d } = points
      const k = centroids.length / d
      const scores = scoresOf(points, centroids)
      const rows: Float32Array[] = []
      const options = { ...engineOptions(points, null, k), bounds: 'elkan' } as const
      const engine = forcedEngine(points, options, 1, (command, _, [groups], { buffer }) => {
        if (command !== 'boundEach') return
        const at = (address: number): number => new Uint32Array(buffer, address, 1)[0]
        const fit = at(groups + FIT)
        // The last four points have left theirs there.
        for (let p = 0; p < 4; p++) rows.push(new Float32Array(buffer, at(fit + SCORES) + 4 * p * at(fit + TILED), k))
      })
      engine.bounder?.assign(centroids)
      expect(rows.length).toBe(4)
      rows.forEach((row, p) => {
        scores.read(n - 4 + p)
        expect(
          firstDifference(
            row,
            row.map((_score, c) => scores.score(c)),
          ),
        ).toBeNull()
      })
      engine.release()
    })
    fc.assert(property, { seed: 2, numRuns: 150 })
  })
})
