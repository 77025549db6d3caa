import { intervals, okabeIto } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const names = ['ml-kmeans', 'lloyd', 'auto']
const rows = [10, 3, 200].flatMap((k, g) =>
  names.map((library, s) => ({ k, library, d: 2 ** (1 + g), mean: 0.5 + s / 10, worst: 0.2, best: 1 })),
)
const asked = { rows, group: 'k', series: 'library', value: 'mean', low: 'worst', high: 'best' } as const
const signs = '.panel [aria-label="dot"] path'

describe('intervals', () => {
  it('draws a sign at the value and a line from low to high for each row', async () => {
    const svg = parse(await intervals({ ...asked, title: 'Accuracy' }))
    expect(svg.count(signs)).toBe(9)
    const low = svg.values('[aria-label="rule"] line', 'y1').map(Number)
    const high = svg.values('[aria-label="rule"] line', 'y2').map(Number)
    const value = svg.places(signs).map(({ y }) => y)
    expect(low).toHaveLength(9)
    for (const [i, y] of value.entries())
      expect((y - low[i]) / (high[i] - low[i])).toBeCloseTo((0.3 + (i % 3) / 10) / 0.8, 2)
    expect(svg.texts()).toEqual(expect.arrayContaining(['Accuracy', 'k', 'mean', 'library', ...names]))
  })

  it('puts the series of a group side by side, groups that are numbers in order of size', async () => {
    const svg = parse(await intervals(asked))
    expect(svg.texts('[aria-label="x-axis tick label"]')).toEqual(['3', '10', '200'])
    const x = svg.places(signs).map((place) => place.x)
    const [ten, three, most] = [x.slice(0, 3), x.slice(3, 6), x.slice(6)]
    const order = [...three, ...ten, ...most]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(three[1] - three[0]).toBeCloseTo(three[2] - three[1], 1)
    expect(ten[0] - three[2]).toBeGreaterThan(three[1] - three[0])
    expect(svg.values('[aria-label="rule"] line', 'stroke').slice(0, 3)).toEqual(okabeIto.slice(0, 3))
  })

  it('leaves the place of a row without a value empty, and draws a value without an interval', async () => {
    const gaps = [{ ...rows[0], mean: null, worst: null, best: null }, { ...rows[1], worst: null, best: null }, rows[2]]
    const svg = parse(await intervals({ ...asked, rows: gaps }))
    expect(svg.count(signs)).toBe(2)
    expect(svg.count('[aria-label="rule"] line')).toBe(1)
  })

  it('draws panels, a reference and a logarithmic scale', async () => {
    const svg = parse(await intervals({ ...asked, facet: 'd', logY: true, reference: 1 }))
    expect(svg.texts().filter((text) => text.startsWith('d = '))).toEqual(['d = 2', 'd = 4', 'd = 8'])
    expect(svg.values('[aria-label="rule"]', 'stroke-dasharray').filter((dashes) => dashes !== '')).toHaveLength(3)
  })

  it('slants names that are too long to stand side by side, and thins out what still does not fit', async () => {
    const long = Array.from({ length: 12 }, (_, i) => ({ ...rows[0], k: `${i} clusters in 128 dimensions` }))
    const svg = parse(await intervals({ ...asked, rows: long }))
    expect(svg.values('[aria-label="x-axis tick label"] text', 'transform')[0]).toContain('rotate(-35)')
    const many = Array.from({ length: 200 }, (_, i) => ({ ...rows[0], k: `group ${i}` }))
    const labels = parse(await intervals({ ...asked, rows: many })).texts('[aria-label="x-axis tick label"]')
    expect(labels[0]).toBe('group 0')
    expect(labels.length).toBeLessThan(40)
  })

  it('has no text over another', async () => {
    expect(overlaps(textBoxes(parse(await intervals(asked)).root))).toEqual([])
    expect(overlaps(textBoxes(parse(await intervals({ ...asked, facet: 'd' })).root))).toEqual([])
  })

  it('names what is wrong', async () => {
    const wrong = (options: object, message: string) =>
      expect(intervals({ ...asked, ...options } as never)).rejects.toThrow(message)
    await wrong({ group: 'groups' }, "group must be the name of a value in the rows ('k', 'library', ")
    await wrong({ low: undefined }, 'low must be the name of a value in the rows, got undefined')
    await wrong({ rows: [{ ...rows[0], best: 0.1 }] }, 'rows[0].worst must be at most its best, 0.1, got 0.2')
    await wrong({ rows: [{ ...rows[0], mean: 1e301 }] }, 'rows[0].mean must be finite (and at most 1e300 in size)')
    await wrong({ rows: [{ ...rows[0], worst: 0 }], logY: true }, 'rows[0].worst must be greater than 0')
  })
})
