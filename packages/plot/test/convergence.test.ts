import { convergence } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'

const run = [
  { iteration: 1, shift: 100, moved: 50, inertia: 9 },
  { iteration: 2, shift: 1, moved: 4, inertia: 5 },
  { iteration: 3, shift: 0, moved: 0, inertia: 5 },
]
const dots = '.panel [aria-label="dot"] path'

describe('convergence', () => {
  it('draws one run on a logarithmic scale, without a legend, up to where nothing moves', async () => {
    const svg = parse(await convergence(run))
    expect(svg.count(dots)).toBe(2)
    expect(svg.texts()).toEqual(
      expect.arrayContaining(['Squared shift of the centroids by iteration', 'iteration', '100', '10']),
    )
    expect(svg.texts()).not.toContain('run')
  })

  it('draws several runs by name', async () => {
    const svg = parse(await convergence({ 'k-means++': run, random: run.slice(0, 2) }, { runLabel: 'start' }))
    expect(svg.texts()).toEqual(expect.arrayContaining(['start', 'k-means++', 'random']))
    expect(svg.count('[aria-label="line"] path')).toBe(2)
  })

  it('shows the labels that changed, or the inertia, which falls on a linear scale', async () => {
    expect(parse(await convergence(run, { value: 'moved' })).texts()).toContain('labels changed')
    const svg = parse(await convergence(run, { value: 'inertia', y: 'sum of squares', title: 'One run' }))
    const y = svg.places(dots).map((place) => place.y)
    expect(y).toHaveLength(3)
    expect(y[1]).toBe(y[2])
    expect(y[0]).toBeLessThan(y[1])
    expect(svg.texts()).toEqual(expect.arrayContaining(['One run', 'sum of squares']))
  })

  it('draws a run in which nothing moved', async () => {
    expect(parse(await convergence([{ iteration: 1, shift: 0 }])).count(dots)).toBe(1)
  })

  it('names what is wrong', async () => {
    await expect(convergence([])).rejects.toThrow('runs must hold at least one iteration, got 0')
    await expect(convergence({})).rejects.toThrow('runs must hold at least one iteration, got 0')
    await expect(convergence(5 as never)).rejects.toThrow('runs must be an object, got 5')
    await expect(convergence({ a: 5 as never })).rejects.toThrow("runs['a'] must be an array of iterations, got 5")
    await expect(convergence([{ iteration: 1 }])).rejects.toThrow('runs[0].shift must be a finite number')
    await expect(convergence([null as never])).rejects.toThrow('runs[0] must be an object, got null')
    await expect(convergence([{ iteration: 0.5, shift: 1 }])).rejects.toThrow('runs[0].iteration must be an integer')
    await expect(convergence(run, { value: 'x' as never })).rejects.toThrow(
      "value must be one of 'shift', 'moved', 'inertia'",
    )
    await expect(convergence(run, { y: 5 as never })).rejects.toThrow('y must be a string, got 5')
  })
})
