import { okabeIto, silhouettes } from '@kentro/plot'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import type { Svg } from './svg.ts'
import { overlaps, textBoxes } from './text-boxes.ts'

const values = [0.2, 0.8, -0.2, 0.4]
const labels = [0, 0, 1, 1]

/** The areas by colour: the corners of each path. */
function areas(svg: Svg): { colour: string; x: number[]; y: number[] }[] {
  return [...svg.root.querySelectorAll('[aria-label="area"]')].map((area) => {
    const path = area.querySelector('path')?.getAttribute('d') ?? ''
    const corners = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)]
    return {
      colour: area.getAttribute('fill') ?? '',
      x: corners.map(([, x]) => Number(x)),
      y: corners.map(([, , y]) => Number(y)),
    }
  })
}

describe('silhouettes', () => {
  it('draws the bars of each cluster in its colour, the largest on top, the first cluster on top', async () => {
    const [first, second] = areas(parse(await silhouettes({ values }, labels)))
    expect([first.colour, second.colour]).toEqual([okabeIto[0], okabeIto[1]])
    expect(Math.max(...first.y)).toBeLessThan(Math.min(...second.y))
    const top = first.y.indexOf(Math.min(...first.y))
    expect(first.x[top]).toBe(Math.max(...first.x))
    // from 0.8 and 0.2 to 0 on the one side, 0.4 and -0.2 on both
    const zero = Math.min(...first.x)
    const unit = (Math.max(...first.x) - zero) / 0.8
    expect((Math.max(...second.x) - zero) / unit).toBeCloseTo(0.4, 2)
    expect((Math.min(...second.x) - zero) / unit).toBeCloseTo(-0.2, 2)
  })

  it('names the clusters, and marks the mean', async () => {
    const svg = parse(await silhouettes({ values }, ['b', 'b', 'a', 'a']))
    expect(svg.texts('[aria-label="y-axis tick label"]')).toEqual(['b', 'a'])
    expect(svg.texts()).toEqual(expect.arrayContaining(['Dashed: the mean, 0.30.', 'silhouette', 'cluster']))
    expect(svg.count('[stroke-dasharray] line')).toBe(1)
  })

  it('takes a sample of points with their indices', async () => {
    const svg = parse(await silhouettes({ values: [0.5, 0.25], indices: Int32Array.of(3, 0) }, [7, 8, 8, 9]))
    expect(svg.texts('[aria-label="y-axis tick label"]')).toEqual(['7', '9'])
    expect(svg.texts()[0]).toBe('Silhouettes of 2 points')
  })

  it('stays small for many points, in one cluster or in many', async () => {
    const n = 20_000
    const values = Float64Array.from({ length: n }, (_, i) => i / n)
    const many = await silhouettes(
      { values },
      Array.from(values, (_, i) => i % 20),
    )
    expect(many.length).toBeLessThan(40_000)
    const svg = await silhouettes({ values }, new Int32Array(n))
    expect(svg.length).toBeLessThan(30_000)
    const [{ x }] = areas(parse(svg))
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(500)
  })

  it('has no text over another, for many clusters and for long names', async () => {
    const many = Float64Array.from({ length: 900 }, (_, i) => (i % 10) / 10)
    for (const name of [(i: number) => i % 90, (i: number) => `a cluster with a long name ${i % 90}`]) {
      const svg = parse(
        await silhouettes(
          { values: many },
          Array.from(many, (_, i) => name(i)),
          { width: 400 },
        ),
      )
      expect(overlaps(textBoxes(svg.root))).toEqual([])
      expect(svg.count('[aria-label="y-axis tick label"] text')).toBeGreaterThan(10)
    }
  })

  it('draws one point, and silhouettes of 0', async () => {
    for (const value of [0, 1, -1]) {
      expect(await silhouettes({ values: [value] }, [0])).not.toMatch(/NaN|Infinity|undefined/)
    }
  })

  it('names what is wrong', async () => {
    const draw = (given: object, of: unknown = labels) => silhouettes(given as never, of as never)
    await expect(draw({ values: [1] })).rejects.toThrow('silhouette.values must have n = 4 entries, got 1')
    await expect(draw({ values: [1], indices: [0, 1] })).rejects.toThrow('silhouette.values must have 2, as silhouette')
    await expect(draw({ values: [1], indices: [4] })).rejects.toThrow(
      'silhouette.indices[0] must be an integer from 0 to n',
    )
    await expect(draw({ values: [1, 0, NaN, 0] })).rejects.toThrow('silhouette.values[2] must be a finite number')
    await expect(draw({})).rejects.toThrow('silhouette.values must be an array, got undefined')
    await expect(draw(null as never)).rejects.toThrow('silhouette must be an object, got null')
    await expect(draw({ values }, 5)).rejects.toThrow('labels must be an array, got 5')
    await expect(draw({ values }, [0, 1, 0.5, 1])).rejects.toThrow('labels[2] must be an integer or a string, got 0.5')
  })
})
