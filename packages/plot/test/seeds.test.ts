import { seeds } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const grid = Array.from({ length: 100 }, (_, i) => [i % 10, Math.floor(i / 10)])
const corners = { centroids: Float64Array.of(0, 0, 9, 9), indices: Int32Array.of(0, 99), distances: 200 }
const middle = { centroids: Float64Array.of(4, 4, 5, 5), indices: null, distances: 0 }

describe('seeds', () => {
  it('draws a panel for each strategy, with all points and its own seeds', async () => {
    const svg = parse(await seeds(grid, { corners, middle }))
    expect(svg.texts('.panel').filter((text) => ['corners', 'middle'].includes(text))).toEqual(['corners', 'middle'])
    expect(svg.count('.panel')).toBe(2)
    expect(svg.count('.panel circle[r="4"]')).toBe(200)
    expect(svg.count('.panel circle[r="8"]')).toBe(8)
    expect(svg.texts('[aria-label="text"]')).toEqual(['0', '1', '0', '1'])
    expect(svg.texts()[0]).toBe('2 seeds among 100 points')
  })

  it('has the same scales in all panels, wide enough for all seeds', async () => {
    const far = { centroids: [100, 100] }
    const svg = parse(await seeds(grid, { corners, far }))
    const [one, other] = [...svg.root.querySelectorAll('.panel')].map((panel) =>
      [...panel.querySelectorAll('circle[r="4"]')].map((circle) => circle.getAttribute('cx')),
    )
    expect(one).toHaveLength(100)
    expect(other).toEqual(one)
    expect(Math.max(...one.map(Number))).toBeLessThan(Number(svg.values('.panel circle[r="8"]', 'cx').at(-1)) / 5)
  })

  it('keeps a unit as long across as up with equalScales, in each panel', async () => {
    const svg = parse(await seeds(grid, { corners, middle }, { equalScales: true, height: 300 }))
    const [x, y] = ['cx', 'cy'].map((name) => svg.values('.panel circle[r="4"]', name).map(Number))
    for (const panel of [0, 100]) expect(x[panel + 1] - x[panel]).toBeCloseTo(y[panel] - y[panel + 10], 1)
  })

  it('leaves numbers out where there are many', async () => {
    const svg = parse(await seeds(grid, { many: { centroids: grid.slice(0, 20).flat() } }))
    expect(svg.count('[aria-label="text"]')).toBe(0)
    expect(svg.count('.panel circle[r="6"]')).toBe(20)
  })

  it('shares the points that are drawn among panels, and says so', async () => {
    const svg = parse(await seeds(grid, { corners, middle }, { maxPoints: 60 }))
    expect(svg.count('.panel circle[r="4"]')).toBe(60)
    expect(svg.texts().join(' ')).toContain('30 of 100 points drawn: a random sample, always the same.')
  })

  it('shows principal components of many columns, and one column as a strip', async () => {
    const deep = grid.map(([x, y]) => [x, y, x + y])
    const svg = parse(await seeds(deep, { one: { centroids: [0, 0, 0] } }))
    expect(svg.texts().join(' ')).toContain('The first two principal components of 3 columns')
    const strip = parse(await seeds([[0], [1]], { one: { centroids: [1] } }))
    expect(strip.count('[aria-label="y-axis tick"]')).toBe(0)
  })

  it('has no text over another', async () => {
    const names = ['random points', 'k-means++', 'maximin', 'first k', 'a strategy with a name that is far too long']
    const svg = parse(await seeds(grid, Object.fromEntries(names.map((name) => [name, middle]))))
    // numbers in discs may meet; discs cover each other whole
    const boxes = textBoxes(svg.root).filter(({ text }) => !/^\d$/.test(text))
    expect(overlaps(boxes)).toEqual([])
  })

  it('names what is wrong', async () => {
    await expect(seeds([[NaN]], { corners })).rejects.toThrow('points[0][0] must be finite, got NaN')
    await expect(seeds(grid, {})).rejects.toThrow('seedings must hold at least one seeding, got 0')
    await expect(seeds(grid, [] as never)).rejects.toThrow('seedings must be an object, got an array of length 0')
    await expect(seeds(grid, { a: {} })).rejects.toThrow("seedings['a'].centroids must be an array, got undefined")
    await expect(seeds(grid, { a: null as never })).rejects.toThrow("seedings['a'].centroids must be an array")
    await expect(seeds(grid, { a: { centroids: [1, 2, 3] } })).rejects.toThrow(
      "seedings['a'].centroids must have k * d values with d = 2, got 3",
    )
    await expect(seeds(grid, { corners }, { maxPoints: 0 })).rejects.toThrow(
      'maxPoints must be an integer of at least 1',
    )
  })
})
