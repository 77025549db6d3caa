import { lines, okabeIto } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const rows = [200, 3, 50, 10].flatMap((k) => [128, 2, 32, 8].map((d) => ({ d, k, faster: d + k })))
const strokes = '[aria-label="line"] path'
const signs = '.panel [aria-label="dot"] path'

describe('lines', () => {
  it('draws a line for each series and a sign for each row, with names and axes', async () => {
    const svg = parse(await lines({ rows, x: 'd', y: 'faster', series: 'k', xLabel: 'dimensions', title: 'Speed' }))
    expect(svg.values(strokes, 'stroke')).toEqual(okabeIto.slice(0, 4))
    expect(svg.count(signs)).toBe(rows.length)
    expect(svg.texts()).toEqual(expect.arrayContaining(['Speed', 'dimensions', 'faster', 'k']))
  })

  it('orders numbers by size, not as text, and names by appearance', async () => {
    const numbers = parse(await lines({ rows, x: 'd', y: 'faster', series: 'k' })).texts()
    expect(numbers.slice(1, 6)).toEqual(['k', '3', '10', '50', '200'])
    const named = ['ml-kmeans', 'elkan', 'auto'].map((name) => ({ name, x: 1, y: 1 }))
    const names = parse(await lines({ rows: named, x: 'x', y: 'y', series: 'name', seriesLabel: 'algorithm' })).texts()
    expect(names.slice(1, 5)).toEqual(['algorithm', 'ml-kmeans', 'elkan', 'auto'])
  })

  it('gives series shapes as well as colours', async () => {
    const svg = parse(await lines({ rows, x: 'd', y: 'faster', series: 'k' }))
    expect(new Set(svg.values('[aria-label="dot"] path', 'd')).size).toBeGreaterThanOrEqual(4)
  })

  it('joins points from left to right, whatever the order of the rows', async () => {
    const svg = parse(await lines({ rows: rows.filter(({ k }) => k === 3), x: 'd', y: 'faster' }))
    const x =
      svg
        .values(strokes, 'd')[0]
        .match(/[ML][\d.]+/g)
        ?.map((part) => Number(part.slice(1))) ?? []
    expect(x).toHaveLength(4)
    expect(x).toEqual(x.toSorted((a, b) => a - b))
    expect(svg.texts()).not.toContain('k')
  })

  it('puts equal ratios at equal distances on logarithmic scales', async () => {
    const powers = [1, 10, 100].map((n) => ({ n, ms: n * n }))
    const svg = parse(await lines({ rows: powers, x: 'n', y: 'ms', logX: true, logY: true }))
    const [a, b, c] = svg.places(signs)
    expect(b.x - a.x).toBeCloseTo(c.x - b.x, 1)
    expect(b.y - a.y).toBeCloseTo(c.y - b.y, 1)
    expect(svg.texts('[aria-label="y-axis tick label"]')).toEqual(
      expect.arrayContaining(['1', '10', '100', '1,000', '10k']),
    )
  })

  it('ticks the values themselves where they are few and short, else round ones', async () => {
    const ticks = async (source: number[], logX = false) =>
      parse(await lines({ rows: source.map((x) => ({ x, y: 1 })), x: 'x', y: 'y', logX })).texts(
        '[aria-label="x-axis tick label"]',
      )
    expect(await ticks([2, 8, 32, 128], true)).toEqual(['2', '8', '32', '128'])
    expect(await ticks([1000, 3162, 10000], true)).toEqual(['1,000', '2,000', '5,000', '10k'])
    expect(await ticks([0.1234, 0.9876])).toContain('0.5')
    expect(await ticks([-2e-7, 2e-7])).toEqual(expect.arrayContaining(['−2e-7', '0', '1e-7', '1.5e-7']))
    expect(await ticks([1, 1e12], true)).toEqual(expect.arrayContaining(['1', '1M', '1e12']))
  })

  it('leaves a gap where there is no number', async () => {
    const gap = [1, 2, 3, 4].map((x) => ({ x, y: x === 2 ? null : x }))
    const svg = parse(await lines({ rows: gap, x: 'x', y: 'y' }))
    expect(svg.count(signs)).toBe(3)
    expect(svg.values(strokes, 'd')[0].match(/M/g)).toHaveLength(2)
  })

  it('draws a dashed line at the reference and makes room for it', async () => {
    const svg = parse(await lines({ rows, x: 'd', y: 'faster', logY: true, reference: 1 }))
    expect(svg.values('[aria-label="rule"]', 'stroke-dasharray')).toEqual(['5 4'])
    expect(svg.texts('[aria-label="y-axis tick label"]')[0]).toBe('1')
    expect(parse(await lines({ rows, x: 'd', y: 'faster' })).count('[aria-label="rule"]')).toBe(0)
  })

  it('draws a panel for each facet on the same scales', async () => {
    const svg = parse(await lines({ rows, x: 'd', y: 'faster', facet: 'k', facetLabel: 'clusters', logX: true }))
    expect(svg.texts().filter((text) => text.startsWith('clusters'))).toEqual(
      [3, 10, 50, 200].map((k) => `clusters = ${k}`),
    )
    expect(svg.count('.panel')).toBe(4)
    const places = svg.places(signs)
    expect(new Set(places.map(({ x }) => x)).size).toBe(4)
    expect(svg.texts('[aria-label="x-axis tick label"]')).toHaveLength(2 * 4)
  })

  it('has no text over another, with a legend, facets and a caption', async () => {
    const more = rows.flatMap((row) => ['ml-kmeans', 'lloyd', 'elkan', 'auto'].map((name) => ({ ...row, name })))
    const caption = 'Ten thousand points, five repeats. '.repeat(6)
    const common = { rows: more, x: 'd', y: 'faster', series: 'name', logX: true, logY: true, caption } as const
    for (const facet of [{}, { facet: 'k' }] as const) {
      expect(overlaps(textBoxes(parse(await lines({ ...common, ...facet })).root))).toEqual([])
    }
  })

  it('draws one row, equal rows, and rows without any number', async () => {
    const sources: { x: number; y: number | null }[][] = [
      [{ x: 1, y: 1 }],
      [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
      [{ x: 1, y: null }],
    ]
    for (const source of sources) {
      for (const logY of [false, source[0].y !== 0]) {
        expect(await lines({ rows: source, x: 'x', y: 'y', logY })).not.toMatch(/NaN|Infinity|undefined/)
      }
    }
  })

  it('names what is wrong', async () => {
    const wrong = (options: object, message: string) =>
      expect(lines({ rows, x: 'd', y: 'faster', ...options } as never)).rejects.toThrow(message)
    await wrong({ rows: 5 }, 'rows must be an array of objects, got 5')
    await wrong({ rows: [] }, 'rows must hold at least one row, got 0')
    await wrong({ rows: [rows[0], null] }, 'rows[1] must be an object, got null')
    await wrong({ x: 'dims' }, "x must be the name of a value in the rows ('d', 'k', 'faster'), got 'dims'")
    await wrong({ y: undefined }, 'y must be the name of a value in the rows, got undefined')
    await wrong({ series: 5 }, 'series must be the name of a value in the rows, got 5')
    await wrong({ rows: [{ d: 1, faster: NaN }] }, 'rows[0].faster must be finite')
    await wrong({ rows: [{ d: 1, faster: '3' }] }, "rows[0].faster must be a number or null, got '3'")
    await wrong({ rows: [{ d: 1, faster: 1 }, { faster: 1 }] }, 'rows[1].d must be a number, got null')
    await wrong({ rows: [{ d: 0, faster: 1 }], logX: true }, 'rows[0].d must be greater than 0 on a logarithmic')
    await wrong(
      {
        rows: [
          { d: 1, faster: 1, k: 3 },
          { d: 1, faster: 1 },
        ],
        series: 'k',
      },
      'rows[1].k must be a string',
    )
    await wrong({ reference: 0, logY: true }, 'reference must be a finite number greater than 0, got 0')
    await wrong({ logY: 'yes' }, "logY must be true or false, got 'yes'")
    await wrong({ xLabel: 5 }, 'xLabel must be a string, got 5')
    await expect(lines(undefined as never)).rejects.toThrow('rows must be an array of objects, got undefined')
  })
})
