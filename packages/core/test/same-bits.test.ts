import { addRow, exactSum, powerOfTwo, points, rangesOf, seeded, sumGrid, sums, writeMean } from '@kentro/core'
import { describe, expect, it } from 'vitest'

// 999 rows of 3: a plain column, one over forty powers of two, and a narrow one far from 0.
const random = seeded('same bits')
const data = Float64Array.from({ length: 999 * 3 }, (_, p) => {
  const x = random() - 0.5
  return [x, x * powerOfTwo(Math.floor(random() * 40) - 20), 1e6 + x][p % 3]
})

function means(order: number[]): Float64Array {
  const rows = points({ data, shape: [999, 3] })
  const all = sums(sumGrid(rangesOf(rows), 999), 1)
  for (const i of order) addRow(all, 0, data, i * 3, 1)
  const out = new Float64Array(3)
  writeMean(all, 0, 999, out, 0)
  return out
}

// same-bits.browser.test.ts runs this file in a page. The sums are those of rational arithmetic, rounded once.
describe('the same bits in every engine', () => {
  it('seeded(42) draws these numbers', () => {
    const draw = seeded(42)
    expect([draw(), draw(), draw(), draw()]).toEqual([
      0.6848634964661496, 0.8455933186223463, 0.563738122108285, 0.044950066283721446,
    ])
  })

  it('the means of 999 seeded rows are these, first to last and last to first', () => {
    const order = Array.from({ length: 999 }, (_, i) => i)
    expect([...means(order)]).toEqual([0.0032113623198126878, 882.292121702336, 1000000.0089247961])
    expect(means(order.reverse())).toEqual(means(order))
  })

  it('the exact sum of 2997 seeded squares is this', () => {
    expect(exactSum(data.map((x) => x * x))).toBe(999757724552594.5)
  })
})
