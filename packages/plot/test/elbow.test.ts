import { elbow } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const fits = [
  { k: 3, inertia: 40, labels: [0, 1, 2] },
  { k: 1, inertia: 100 },
  { k: 2, inertia: 60 },
  { k: 2, inertia: 80 },
]

describe('elbow', () => {
  it('draws a dot for each fit, and a line through the least of each k', async () => {
    const svg = parse(await elbow(fits))
    const y = svg.values('.panel circle', 'cy').map(Number)
    expect(y).toHaveLength(4)
    const [path] = svg.values('[aria-label="line"] path', 'd')
    const corners = path
      .slice(1)
      .split('L')
      .map((corner) => Number(corner.split(',')[1]))
    expect(corners).toEqual([y[1], y[2], y[0]])
    expect(svg.texts()).toEqual(expect.arrayContaining(['1', '2', '3', '0', 'clusters (k)', 'inertia']))
  })

  it('starts at an inertia of 0', async () => {
    const svg = parse(await elbow(fits))
    const y = svg.values('.panel circle', 'cy').map(Number)
    const zero = y[1] + (y[0] - y[1]) / 0.6
    expect(zero).toBeLessThan(320)
    expect(zero).toBeGreaterThan(300)
  })

  it('marks the k that was chosen, fitted or not', async () => {
    const svg = parse(await elbow(fits, { chosen: 2 }))
    expect(svg.count('.panel circle[r="8"]')).toBe(1)
    const [x] = svg.values('.panel [stroke-dasharray] line', 'x1')
    expect(svg.values('.panel circle[r="8"]', 'cx')).toEqual([x])
    expect(svg.texts()).toContain('Dashed: k = 2.')
    expect(parse(await elbow(fits, { chosen: 5 })).count('.panel circle[r="8"]')).toBe(0)
  })

  it('draws one fit, and fits without inertia', async () => {
    for (const inertia of [0, 7]) expect(await elbow([{ k: 4, inertia }])).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('has no text over another, for many k', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ k: i + 1, inertia: 1e6 / (i + 1) }))
    const svg = parse(await elbow(many, { chosen: 12, x: 'k', y: 'sum of squares', width: 400 }))
    expect(overlaps(textBoxes(svg.root))).toEqual([])
  })

  it('names what is wrong', async () => {
    await expect(elbow([])).rejects.toThrow('fits must hold at least one fit, got 0')
    await expect(elbow(5 as never)).rejects.toThrow('fits must be an array of { k, inertia }, got 5')
    await expect(elbow([null as never])).rejects.toThrow('fits[0] must be an object, got null')
    await expect(elbow([{ k: 0, inertia: 1 }])).rejects.toThrow('fits[0].k must be an integer of at least 1, got 0')
    await expect(elbow([{ k: 1, inertia: NaN }])).rejects.toThrow('fits[0].inertia must be a finite number')
    await expect(elbow(fits, { chosen: 1.5 })).rejects.toThrow('chosen must be an integer of at least 1, got 1.5')
    await expect(elbow(fits, { x: 5 as never })).rejects.toThrow('x must be a string, got 5')
  })
})
