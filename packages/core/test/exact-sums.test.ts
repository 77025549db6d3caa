import { addRow, mergeSums, powerOfTwo, randomIndex, seeded, sums, writeMean } from '@kentro/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyColumn, summed } from './summed.ts'

function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const other = randomIndex(random, i + 1)
    ;[order[i], order[other]] = [order[other], order[i]]
  }
  return order
}

const random = seeded('exact sums')
fc.configureGlobal({ seed: 1 })

describe('the sums of a group', () => {
  const d = 3
  const n = 500
  // Two columns over a hundred powers of two, and a narrow one far from 0.
  const data = Float64Array.from({ length: n * d }, (_, p) => {
    const x = random() - 0.5
    return p % d === 2 ? 1e8 + x : x * powerOfTwo(randomIndex(random, 100) - 50)
  })
  const whole = summed(data, d)

  it('hold the same integers in whatever order rows are added', () => {
    for (let t = 0; t < 20; t++) expect(summed(data, d, shuffled(n, random))).toEqual(whole)
  })

  it('hold the same integers in whatever parts they are made and merged', () => {
    for (let t = 0; t < 20; t++) {
      const order = shuffled(n, random)
      const cuts = [0, randomIndex(random, n), randomIndex(random, n), n].sort((a, b) => a - b)
      const parts = cuts.slice(1).map((end, at) => summed(data, d, order.slice(cuts[at], end)))
      const into = sums(whole.grid, 1)
      for (const part of parts.reverse()) mergeSums(into, part)
      expect(into).toEqual(whole)
    }
  })

  it('hold the same integers after rows have come and gone as if these had never come', () => {
    for (let t = 0; t < 20; t++) {
      const order = shuffled(n, random)
      const half = summed(data, d, order.slice(0, n / 2))
      const all = summed(data, d, order)
      for (const i of shuffled(n / 2, random)) addRow(all, 0, data, order[n / 2 + i] * d, -1)
      expect(all).toEqual(half)
    }
  })

  it('are 0 in every limb once all rows are gone', () => {
    const all = summed(data, d)
    for (let i = 0; i < n; i++) addRow(all, 0, data, i * d, -1)
    expect(all).toEqual(sums(whole.grid, 1))
  })

  it('may take rows away before they come, as parts do that share groups', () => {
    const [gone, come] = [sums(whole.grid, 1), summed(data, d)]
    for (let i = 0; i < n; i += 2) addRow(gone, 0, data, i * d, -1)
    mergeSums(come, gone)
    expect(come).toEqual(
      summed(
        data,
        d,
        Array.from({ length: n / 2 }, (_, i) => 2 * i + 1),
      ),
    )
  })

  it('do not touch the data or other groups', () => {
    const [copy, three] = [data.slice(), sums(whole.grid, 3)]
    for (let i = 0; i < n; i++) addRow(three, 1, data, i * d, 1)
    const size = whole.limbs.length
    expect(three.limbs.subarray(0, size)).toEqual(new Float64Array(size))
    expect(three.limbs.subarray(size, 2 * size)).toEqual(whole.limbs)
    expect(three.limbs.subarray(2 * size)).toEqual(new Float64Array(size))
    const [out, mean] = [new Float64Array(d + 2).fill(7), new Float64Array(d)]
    writeMean(three, 1, n, out, 1)
    writeMean(whole, 0, n, mean, 0)
    expect([...out]).toEqual([7, ...mean, 7])
    expect(data).toEqual(copy)
  })

  it('hold the same integers for any values in any order', () => {
    fc.assert(
      fc.property(anyColumn, fc.integer(), (column, seed) => {
        expect(summed(column, 1, shuffled(column.length, seeded(seed)))).toEqual(summed(column))
      }),
    )
  })
})
