import { convergence, elbow, intervals, lines, scatter, seeds, silhouettes } from '@kentro/plot'
import type { PictureOptions } from '@kentro/plot'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parse } from './svg.ts'

const rows = [
  { x: 1, y: 2, low: 1, high: 3, name: 'a' },
  { x: 2, y: 3, low: 2, high: 4, name: 'b' },
]
const grid = Array.from({ length: 16 }, (_, i) => [i % 4, Math.floor(i / 4)])
const pictures: Record<string, (options?: PictureOptions) => Promise<string>> = {
  scatter: (options) =>
    scatter(
      [
        [1, 2],
        [3, 4],
      ],
      { labels: [0, 1], centroids: [1, 2, 3, 4] },
      options,
    ),
  seeds: (options) => seeds(grid, { one: { centroids: [0, 0] }, other: { centroids: [3, 3] } }, options),
  elbow: (options) =>
    elbow(
      [
        { k: 1, inertia: 9 },
        { k: 2, inertia: 3 },
      ],
      { chosen: 2, ...options },
    ),
  silhouettes: (options) => silhouettes({ values: [0.5, 0.7, -0.1] }, [0, 0, 1], options),
  convergence: (options) =>
    convergence(
      [
        { iteration: 1, shift: 5 },
        { iteration: 2, shift: 0 },
      ],
      options,
    ),
  lines: (options) => lines({ rows, x: 'x', y: 'y', series: 'name', ...options }),
  intervals: (options) => intervals({ rows, group: 'x', value: 'y', low: 'low', high: 'high', ...options }),
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(Object.keys(pictures))('a picture by %s', (name) => {
  const draw = pictures[name]

  it('is an SVG file by itself', async () => {
    const svg = await draw()
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(svg.match(/<svg/g)).toHaveLength(1)
    expect(svg).toMatch(/<\/svg>$/)
  })

  it('is the same text each time', async () => {
    const first = await draw()
    await pictures.scatter()
    expect(await draw()).toBe(first)
  })

  it('takes the colour of the text around it, and brings its own only where it is a file', async () => {
    const svg = parse(await draw())
    expect(svg.root.getAttribute('fill')).toBe('currentColor')
    const style = svg.root.querySelector('style')?.textContent ?? ''
    const selectors = style.match(/[^{}]+(?=\{color)/g)
    expect(selectors).toEqual([':root.kentro-plot', ':root.kentro-plot'])
    expect(svg.root.getAttribute('style')).toBeNull()
  })

  it('has a title of its own, or the one given, for eyes and for screen readers', async () => {
    const plain = parse(await draw())
    expect(plain.texts()[0]).toBe(plain.root.getAttribute('aria-label'))
    const titled = parse(await draw({ title: 'A title', caption: 'A caption.' }))
    expect(titled.texts()[0]).toBe('A title')
    expect(titled.root.getAttribute('aria-label')).toBe('A title')
    expect(titled.texts().at(-1)).toContain('A caption.')
  })

  it('says nothing below where the caption is empty', async () => {
    const [plain, bare] = [parse(await draw()), parse(await draw({ caption: '' }))]
    const said = plain.texts().filter((text) => !bare.texts().includes(text))
    expect(said.every((text) => text.endsWith('.'))).toBe(true)
    expect(bare.texts().some((text) => text.endsWith('.'))).toBe(false)
  })

  it('escapes text and drops what XML cannot hold', async () => {
    const title = '<script>&"\u0007\ud800'
    const svg = await draw({ title })
    expect(svg).toContain('&lt;script&gt;&amp;&quot;\ufffd\ufffd')
    expect(parse(svg).count('script')).toBe(0)
  })

  it('breaks a long title into lines', async () => {
    const title = 'word '.repeat(40).trim()
    const lines = parse(await draw({ title }))
      .texts()
      .filter((text) => text.startsWith('word'))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(title)
  })

  it('has the size asked for, or as much more as its text takes', async () => {
    const svg = parse(await draw({ width: 500, height: 400 }))
    expect(svg.root.getAttribute('width')).toBe('500')
    expect(svg.root.getAttribute('viewBox')).toBe('0 0 500 400')
    const low = parse(await draw({ width: 240, height: 160, caption: 'word '.repeat(100) }))
    expect(Number(low.root.getAttribute('height'))).toBeGreaterThan(300)
  })

  it('is the same by the document given, by the page, and by neither', async () => {
    const svg = await draw()
    const { document } = parseHTML('<!doctype html><html><body></body></html>')
    expect(await draw({ document })).toBe(svg)
    const made = vi.spyOn(document, 'createElementNS')
    vi.stubGlobal('document', document)
    expect(await draw()).toBe(svg)
    expect(made).toHaveBeenCalled()
  })

  it('names options of the wrong type or value', async () => {
    await expect(draw({ width: 10 })).rejects.toThrow('width must be a finite number of at least 240, got 10')
    await expect(draw({ height: NaN })).rejects.toThrow('height must be a finite number of at least 160, got NaN')
    await expect(draw({ title: 5 as never })).rejects.toThrow('title must be a string, got 5')
    await expect(draw({ tilte: 'x' } as never)).rejects.toThrow("options must not have 'tilte': did you mean 'title'?")
    await expect(draw({ document: {} })).rejects.toThrow('document must be a DOM document, got an object')
  })
})
