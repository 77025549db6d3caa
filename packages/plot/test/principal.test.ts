import { seeded } from '@kentro/core'
import { scatter } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'

/** n points that vary most along one direction, less along a second, and hardly along others. */
function stretched(
  n: number,
  first: number[],
  second: number[],
): { rows: number[][]; along: number[]; across: number[] } {
  const random = seeded(5)
  const along = Array.from({ length: n }, () => 20 * (random() - 0.5))
  const across = Array.from({ length: n }, () => 6 * (random() - 0.5))
  const rows = along.map((a, i) =>
    first.map((value, j) => 50 * j + a * value + across[i] * second[j] + 0.01 * random()),
  )
  return { rows, along, across }
}

/** Pearson's correlation. */
function correlation(a: number[], b: number[]): number {
  const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const [meanA, meanB] = [mean(a), mean(b)]
  const product = (x: number[], y: number[], mx: number, my: number): number =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0)
  return product(a, b, meanA, meanB) / Math.sqrt(product(a, a, meanA, meanA) * product(b, b, meanB, meanB))
}

const dots = '.panel circle[r="4"]'
const { rows, along, across } = stretched(100, [0.6, 0, 0.8, 0], [0, 1, 0, 0])

describe('a scatter of more than two columns', () => {
  it('shows the two directions along which points vary most', async () => {
    const svg = parse(await scatter(rows))
    expect(correlation(svg.values(dots, 'cx').map(Number), along)).toBeGreaterThan(0.99)
    // up is down in pixels
    expect(correlation(svg.values(dots, 'cy').map(Number), across)).toBeLessThan(-0.99)
  })

  it('names them with their shares of the variance', async () => {
    const texts = parse(await scatter(rows)).texts()
    const named = (name: string): number =>
      Number(new RegExp(`^${name} \\((\\d.*)%\\)$`).exec(texts.find((text) => text.startsWith(name)) ?? '')?.[1])
    expect(named('first principal component') / named('second principal component')).toBeCloseTo(100 / 9, -1)
    expect(named('first principal component') + named('second principal component')).toBeCloseTo(100, -0.5)
    expect(texts.join(' ')).toContain('The first two principal components of 4 columns')
    expect(parse(await scatter(rows, undefined, { x: 'left', y: 'up' })).texts()).toEqual(
      expect.arrayContaining(['left', 'up']),
    )
  })

  it('puts centroids where points of the same coordinates are', async () => {
    const svg = parse(await scatter(rows, { centroids: rows[7] }))
    expect(Number(svg.values('.panel circle[r="8"]', 'cx')[0])).toBeCloseTo(Number(svg.values(dots, 'cx')[7]), 1)
    expect(Number(svg.values('.panel circle[r="8"]', 'cy')[0])).toBeCloseTo(Number(svg.values(dots, 'cy')[7]), 1)
  })

  it('shows columns where they are chosen', async () => {
    const svg = parse(await scatter(rows, undefined, { columns: [0, 1] }))
    expect(svg.texts()).toEqual(expect.arrayContaining(['x0', 'x1', '2 of 4 columns.']))
  })

  it('draws equal points, points on a line, and huge ones', async () => {
    for (const source of [
      [
        [5, 5, 5],
        [5, 5, 5],
      ],
      [[1, 2, 3]],
      [
        [0, 0, 0],
        [1, 2, 3],
        [2, 4, 6],
      ],
      [
        [-1e150, 0, 1e150],
        [1e150, 1e-150, 0],
      ],
    ]) {
      const svg = await scatter(source)
      expect(parse(svg).count(dots)).toBe(source.length)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    }
  })
})
