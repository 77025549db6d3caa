import { kaufmanRousseeuw } from '@kentro/init'
import { describe, expect, it } from 'vitest'
import { least, rowsOf, squared, wholePoints } from './whole-points.ts'

const never = () => {
  throw new Error('drawn')
}

/** All gains anew for every seed. */
function naive(rows: number[][], k: number, weights: number[]): number[] {
  const distance = rows.map((a) => rows.map((b) => Math.sqrt(squared(a, b))))
  const light = (i: number) => weights[i] === 0
  const sums = distance.map((row, i) =>
    light(i) ? Infinity : row.reduce((sum, value, j) => (j === i ? sum : sum + weights[j] * value), 0),
  )
  const chosen = [least(sums)]
  while (chosen.length < k) {
    const heavyLeft = rows.some((_, i) => !light(i) && !chosen.includes(i))
    const gains = rows.map((_, i) => {
      if (chosen.includes(i) || (heavyLeft && light(i))) return -1
      return rows.reduce((gain, _row, j) => {
        const nearest = Math.min(...chosen.map((c) => distance[c][j]))
        return gain + weights[j] * Math.max(nearest - distance[i][j], 0)
      }, 0)
    })
    chosen.push(gains.indexOf(Math.max(...gains)))
  }
  return chosen
}

describe('kaufmanRousseeuw(points, k, random)', () => {
  it('starts in the middle and then takes what gains most, the lowest index on ties', () => {
    // Sums of distances 34, 31, 22, 23, 26; then 0 and 1 both gain 18.
    const seeding = kaufmanRousseeuw([[0], [1], [10], [11], [12]], 2, never)
    expect(seeding.centroids).toEqual(Float64Array.of(10, 0))
    expect(seeding.indices).toEqual(Int32Array.of(2, 0))
  })

  it('measures distances, not their squares', () => {
    // In squares 4 is the middle of 0, 0, 0, 4, 12: as near to the mean, 3.2, as can be.
    expect(kaufmanRousseeuw([[4], [0], [0], [0], [12]], 1, never).indices).toEqual(Int32Array.of(1))
  })

  it('is the same as with all gains anew for every seed', () => {
    for (let seed = 0; seed < 40; seed++) {
      const points = wholePoints(`points ${seed}`, 5 + seed, 1 + (seed % 3), seed % 2 === 0 ? 6 : 1000)
      const k = Math.min(points.n, 1 + (seed % 12))
      const alike = Array.from({ length: points.n }, () => 1)
      const { indices } = kaufmanRousseeuw(points, k, never)
      expect([...(indices ?? [])]).toEqual(naive(rowsOf(points), k, alike))
      const weights = Array.from({ length: points.n }, (_, i) => (i * 7 + seed) % 4)
      // Powers of two would change no choice, and leave the weights as the strategy has them.
      const scaled = weights.map((weight) => weight / 8)
      const weighted = kaufmanRousseeuw(points, k, never, { weights })
      expect([...(weighted.indices ?? [])]).toEqual(naive(rowsOf(points), k, scaled))
    }
  })

  it('takes points that equal a seed last, each once', () => {
    expect(kaufmanRousseeuw([[3], [3], [0], [3], [0]], 5, never).indices).toEqual(Int32Array.of(0, 2, 1, 3, 4))
  })

  it('takes points of weight 0 last, those that lie farthest off first', () => {
    const { indices } = kaufmanRousseeuw([[0], [5], [9], [20]], 4, never, { weights: [1, 0, 2, 0] })
    expect(indices).toEqual(Int32Array.of(2, 0, 1, 3))
  })

  it('asks for few distances beyond those of the first two seeds', () => {
    const points = wholePoints('cost', 400, 2, 1000)
    const { n } = points
    expect(kaufmanRousseeuw(points, 1, never).distances).toBe((n * (n - 1)) / 2)
    expect(kaufmanRousseeuw(points, 2, never).distances).toBe((n * (n - 1)) / 2 + n * n)
    const { distances } = kaufmanRousseeuw(points, 20, never)
    expect(distances).toBeGreaterThan((n * (n - 1)) / 2 + n * n)
    expect(distances).toBeLessThan(5 * n * n)
  })
})
