import { points } from '@kentro/core'
import { okabeIto, scatter } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const four = [
  [0, 0],
  [1, 2],
  [8, 8],
  [10, 9],
]
const two = { labels: [0, 0, 1, 1], centroids: [0.5, 1, 9, 8.5] }
const grid = (n: number, d: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: d }, (__, j) => (i * (j + 3)) % 101))

const dots = '.panel circle[r="4"]'
const discs = '.panel circle[r="8"]'

describe('scatter', () => {
  it('draws a circle for each point, in the colour of its label', async () => {
    const svg = parse(await scatter(four, two))
    expect(svg.values(dots, 'fill')).toEqual([okabeIto[0], okabeIto[0], okabeIto[1], okabeIto[1]])
    expect(svg.texts()).toEqual(expect.arrayContaining(['cluster', '0', '1', 'x0', 'x1']))
  })

  it('places points by their columns, the second upwards', async () => {
    const svg = parse(await scatter(four))
    const x = svg.values(dots, 'cx').map(Number)
    const y = svg.values(dots, 'cy').map(Number)
    expect(x[1] - x[0]).toBeCloseTo((x[3] - x[0]) / 10, 1)
    expect(y[0] - y[1]).toBeCloseTo(((y[0] - y[3]) * 2) / 9, 1)
    expect(y[0]).toBeGreaterThan(y[3])
  })

  it.each([
    [720, 400, 1],
    [300, 700, 1],
    [400, 400, 12_345],
  ])('keeps circles round with equalScales, %i pixels wide, %i high, of radius %d', async (width, height, radius) => {
    const ring = Array.from({ length: 12 }, (_, i) => {
      const angle = (i * Math.PI) / 6
      return [radius * Math.cos(angle), radius * Math.sin(angle)]
    })
    const svg = parse(await scatter(ring, { centroids: [0, 0] }, { equalScales: true, width, height, cells: true }))
    const x = svg.values(dots, 'cx').map(Number)
    const y = svg.values(dots, 'cy').map(Number)
    const size = Math.hypot(x[0] - x[6], y[0] - y[6])
    expect(size).toBeGreaterThan(0.5 * Math.min(width, height))
    for (let i = 1; i < 6; i++) expect(Math.hypot(x[i] - x[i + 6], y[i] - y[i + 6]) / size).toBeCloseTo(1, 2)
    expect(overlaps(textBoxes(svg.root))).toEqual([])
  })

  it('leaves a line as it is with equalScales', async () => {
    const line = [[1], [5], [9]]
    expect(await scatter(line, undefined, { equalScales: true })).toBe(await scatter(line))
  })

  it('takes two columns of many, in the given order, and says so', async () => {
    const wide = [
      [1, 5, 9],
      [2, 7, 0],
    ]
    const svg = parse(await scatter(wide, undefined, { columns: [2, 1], y: 'height' }))
    const [first, second] = svg.values(dots, 'cx').map(Number)
    expect(first).toBeGreaterThan(second)
    expect(svg.texts()).toEqual(expect.arrayContaining(['x2', 'height', '2 of 3 columns.']))
  })

  it('marks centroids with numbered discs in the colours of their clusters', async () => {
    const svg = parse(await scatter(four, two))
    expect(svg.texts('[aria-label="text"]')).toEqual(['0', '1'])
    expect(svg.values(discs, 'cx')).toHaveLength(4)
    expect(svg.texts()).toContain('Discs mark the centroids.')
    expect(svg.texts()).toContain('4 points, 2 centroids')
  })

  it('marks many centroids without numbers', async () => {
    const source = grid(40, 2)
    const svg = parse(await scatter(source, { centroids: source.flat() }))
    expect(svg.count('.panel circle[r="6"]')).toBe(40)
    expect(svg.count('[aria-label="text"]')).toBe(0)
  })

  it('shows a seeding, which has no labels, and points with neither', async () => {
    const svg = parse(await scatter(four, { centroids: [0, 0] }))
    expect(new Set(svg.values(dots, 'fill'))).toEqual(new Set(['currentColor']))
    expect(parse(await scatter(four)).count('.panel circle')).toBe(4)
  })

  it('takes labels that are names, in order of appearance', async () => {
    const svg = parse(await scatter(four, { labels: ['virginica', 'setosa', 'virginica', 'setosa'] }))
    expect(svg.values(dots, 'fill')).toEqual([okabeIto[0], okabeIto[1], okabeIto[0], okabeIto[1]])
    expect(svg.texts().slice(1, 4)).toEqual(['label', 'virginica', 'setosa'])
  })

  it('gives points with a label below 0 no colour', async () => {
    const svg = parse(await scatter(four, { labels: Int32Array.of(-1, 0, 1, 0) }))
    expect(svg.values(dots, 'fill')).toEqual(['currentColor', okabeIto[0], okabeIto[1], okabeIto[0]])
    expect(svg.texts().slice(1, 5)).toEqual(['cluster', '0', '1', 'none'])
  })

  it('repeats colours beyond eight, without a legend, and says so', async () => {
    const labels = Array.from({ length: 20 }, (_, i) => i)
    const svg = parse(await scatter(grid(20, 2), { labels }))
    expect(svg.texts()).toContain('20 labels in 8 colours, which repeat.')
    expect(svg.texts()).not.toContain('cluster')
  })

  it('shows one column as a strip, without a vertical axis', async () => {
    const svg = parse(await scatter([[1], [2], [3]], { labels: [0, 0, 1], centroids: [1.5, 3] }))
    expect(svg.count(dots)).toBe(3)
    expect(svg.count('[aria-label="y-axis tick"]')).toBe(0)
    expect(new Set(svg.values(discs, 'cy')).size).toBe(1)
    expect(parse(await scatter(four, undefined, { columns: [1] })).texts()).toContain('1 of 2 columns.')
  })

  it('draws an even sample of too many points, and says so', async () => {
    const n = 3000
    const source = Array.from({ length: n }, (_, i) => [i, i])
    const svg = parse(await scatter(source, undefined, { maxPoints: 600 }))
    const x = svg.values('.panel circle', 'cx').map(Number)
    expect(x).toHaveLength(600)
    // The mean of 600 of 3000 evenly spaced places has a standard deviation of 0.0105 of their span.
    const mean = x.reduce((sum, value) => sum + value, 0) / x.length
    const all = parse(await scatter(source, undefined, { maxPoints: n }))
      .values('.panel circle', 'cx')
      .map(Number)
    expect(Math.abs((mean - all[0]) / (all[n - 1] - all[0]) - 0.5)).toBeLessThan(0.03)
    expect(svg.texts()).toContain('600 of 3,000 points drawn: a random sample, always the same.')
  })

  it('takes whatever points are', async () => {
    const svg = await scatter(four)
    expect(await scatter(points(four))).toBe(svg)
    expect(await scatter({ data: four.flat(), shape: [4, 2] })).toBe(svg)
  })

  it('draws one point, equal points and a constant column', async () => {
    for (const source of [
      [[3, -4]],
      [
        [5, 5],
        [5, 5],
      ],
      [
        [1, 0],
        [2, 0],
      ],
      [
        [-1e150, 0],
        [1e150, 1e-150],
      ],
    ]) {
      const svg = await scatter(source)
      expect(parse(svg).count(dots)).toBe(source.length)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('has no text over another', async () => {
    const svg = parse(
      await scatter(grid(300, 4), { labels: grid(300, 1).map(([i]) => i % 8) }, { caption: 'Made up.' }),
    )
    expect(overlaps(textBoxes(svg.root))).toEqual([])
  })

  it('names what is wrong', async () => {
    await expect(scatter([[1, NaN]])).rejects.toThrow('points[0][1] must be finite, got NaN')
    await expect(scatter(four, { labels: [0, 1] })).rejects.toThrow('labels must have n = 4 entries, got 2')
    await expect(scatter(four, { labels: [0, 1, 0.5, 1] })).rejects.toThrow('labels[2] must be an integer or a string')
    await expect(scatter(four, { labels: 4 as never })).rejects.toThrow('labels must be an array, got 4')
    await expect(scatter(four, { centroids: [1, 2, 3] })).rejects.toThrow('centroids must have k * d values with d = 2')
    await expect(scatter(four, { centroids: [1, Infinity] })).rejects.toThrow('centroids[1] must be finite')
    await expect(scatter(four, 5 as never)).rejects.toThrow('clustering must be an object, got 5')
    await expect(scatter(four, {}, { columns: [0, 2] })).rejects.toThrow(
      'columns[1] must be an integer from 0 to d - 1 = 1',
    )
    await expect(scatter(four, {}, { columns: [] as never })).rejects.toThrow(
      'columns must be one or two indices, got 0',
    )
    await expect(scatter(four, {}, { columns: 1 as never })).rejects.toThrow(TypeError)
    await expect(scatter(four, {}, { maxPoints: 0 })).rejects.toThrow('maxPoints must be an integer of at least 1')
    await expect(scatter(four, {}, { x: 5 as never })).rejects.toThrow('x must be a string, got 5')
  })
})
