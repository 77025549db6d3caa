import { elbow, panels, scatter } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'

const points = [
  [1, 2],
  [3, 4],
]
const one = await scatter(points, undefined, { title: 'One', width: 300, height: 240 })
const other = await elbow([{ k: 2, inertia: 3 }], { title: 'Other', width: 260, height: 300 })
const sizeOf = (svg: string): (string | null)[] => ['width', 'height'].map((name) => parse(svg).root.getAttribute(name))
const placesOf = (svg: string): { x: number; y: number }[] =>
  [...parse(svg).root.children]
    .filter((group) => group.firstElementChild?.localName === 'svg')
    .map((group) => {
      const [, x, y] = /translate\((\d+),(\d+)\)/.exec(group.getAttribute('transform') ?? '') ?? []
      return { x: Number(x), y: Number(y) }
    })

describe('panels', () => {
  it('puts pictures side by side, with all that is in them', () => {
    const svg = panels([one, other])
    expect(sizeOf(svg)).toEqual(['600', '300'])
    expect(placesOf(svg)).toEqual([
      { x: 0, y: 0 },
      { x: 300, y: 0 },
    ])
    expect(parse(svg).texts()).toEqual([...parse(one).texts(), ...parse(other).texts()])
  })

  it('begins a new line after so many', () => {
    const svg = panels([one, other, one], { columns: 2 })
    expect(sizeOf(svg)).toEqual(['600', '540'])
    expect(placesOf(svg)[2]).toEqual({ x: 0, y: 300 })
    expect(sizeOf(panels([one, one, one, one]))).toEqual(['600', '480'])
    expect(sizeOf(panels([one, one], { columns: 1 }))).toEqual(['300', '480'])
    expect(sizeOf(panels([one], { columns: 5 }))).toEqual(['300', '240'])
  })

  it('has a title and a caption for all of them', () => {
    const svg = parse(panels([one, other], { title: 'Both', caption: 'Made up.' }))
    expect(svg.texts()[0]).toBe('Both')
    expect(svg.texts().at(-1)).toBe('Made up.')
    expect(svg.root.getAttribute('aria-label')).toBe('Both')
    expect(Number(svg.root.getAttribute('height'))).toBeGreaterThan(330)
  })

  it('brings colours once, for all of them', () => {
    expect(panels([one, other]).match(/<style>/g)).toHaveLength(1)
  })

  it('can be put together again', () => {
    expect(parse(panels([panels([one, other]), one], { columns: 1 })).texts('svg svg svg')).toEqual([
      ...parse(one).texts(),
      ...parse(other).texts(),
    ])
  })

  it('names what is wrong', () => {
    expect(() => panels([])).toThrow('pictures must hold at least one picture, got 0')
    expect(() => panels(one as never)).toThrow("pictures must be an array of pictures, got '<svg")
    expect(() => panels([5 as never])).toThrow('pictures[0] must be the text of a picture, got 5')
    expect(() => panels([one, '<svg></svg>'])).toThrow(
      "pictures[1] must be a picture of this package, got '<svg></svg>'",
    )
    expect(() => panels([one], { width: 500 } as never)).toThrow(
      "options must not have 'width': known are columns, title, caption",
    )
    expect(() => panels([one], { columns: 0 })).toThrow('columns must be an integer of at least 1, got 0')
    expect(() => panels([one], { title: 5 as never })).toThrow('title must be a string, got 5')
  })
})
