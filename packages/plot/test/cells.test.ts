import { squaredDistance } from '@kentro/core'
import { okabeIto, scatter } from '@kentro/plot'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from './svg.ts'
import type { Svg } from './svg.ts'

fc.configureGlobal({ seed: 1 })

type Corner = [x: number, y: number]

/** The polygons of the cells by colour, in pixels. */
function polygons(svg: Svg): Map<string, Corner[]> {
  const cells = [...svg.root.querySelectorAll('.panel [aria-label="line"]')]
  return new Map(
    cells.map((cell) => {
      const path = cell.querySelector('path')?.getAttribute('d') ?? ''
      const corners = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)])
      return [cell.getAttribute('fill') ?? '', corners]
    }),
  )
}

function area(polygon: Corner[]): number {
  return polygon.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = polygon[(i + 1) % polygon.length]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

/** How far a place is inside a convex polygon, in pixels; below 0 outside. */
function depth(polygon: Corner[], [x, y]: Corner): number {
  const turn = Math.sign(area(polygon))
  return Math.min(
    ...polygon.map(([fromX, fromY], i) => {
      const [toX, toY] = polygon[(i + 1) % polygon.length]
      const length = Math.hypot(toX - fromX, toY - fromY)
      return length === 0 ? Infinity : (turn * ((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX))) / length
    }),
  )
}

function nearest(data: Float64Array, centroids: Float64Array): number[] {
  return Array.from({ length: data.length / 2 }, (_, i) => {
    const distances = Array.from({ length: centroids.length / 2 }, (__, c) =>
      squaredDistance(data, 2 * i, centroids, 2 * c, 2),
    )
    return distances.indexOf(Math.min(...distances))
  })
}

const coordinates = (pairs: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.integer({ min: -500, max: 500 }), { minLength: 2 * pairs, maxLength: 2 * pairs })
    .map((values) => Float64Array.from(values, (value, p) => (p % 2 === 0 ? value : value / 10)))

describe('the cells of a scatter', () => {
  it('hold the points that are nearest to their centroids, and fill the panel', async () => {
    await fc.assert(
      fc.asyncProperty(coordinates(20), coordinates(6), async (data, centroids) => {
        const labels = nearest(data, centroids)
        const svg = parse(await scatter({ data, shape: [20, 2] }, { labels, centroids }, { cells: true }))
        const cells = polygons(svg)
        const x = svg.values('.panel circle[r="4"]', 'cx').map(Number)
        const y = svg.values('.panel circle[r="4"]', 'cy').map(Number)
        for (const [i, label] of labels.entries()) {
          expect(depth(cells.get(okabeIto[label]) ?? [], [x[i], y[i]])).toBeGreaterThan(-0.05)
        }
        const corners = [...cells.values()].flat()
        const width = Math.max(...corners.map(([left]) => left))
        const height = Math.max(...corners.map(([, top]) => top))
        const whole = [...cells.values()].reduce((sum, cell) => sum + Math.abs(area(cell)), 0)
        expect(whole / (width * height)).toBeCloseTo(1, 3)
      }),
      { numRuns: 20 },
    )
  })

  it('part a strip between centroids', async () => {
    const svg = parse(await scatter([[0], [10]], { labels: [0, 1], centroids: [0, 10] }, { cells: true }))
    const [one, other] = polygons(svg).values()
    const [left, right] = svg.values('.panel circle[r="4"]', 'cx').map(Number)
    expect(Math.max(...one.map(([x]) => x))).toBeCloseTo((left + right) / 2, 1)
    expect(Math.min(...other.map(([x]) => x))).toBeCloseTo((left + right) / 2, 1)
  })

  it('are all of the panel for one centroid, and one for centroids at one place', async () => {
    const points = [
      [0, 0],
      [4, 2],
    ]
    const one = polygons(parse(await scatter(points, { labels: [0, 0], centroids: [2, 1] }, { cells: true })))
    const twice = await scatter(points, { labels: [0, 0], centroids: [2, 1, 2, 1] }, { cells: true })
    expect(polygons(parse(twice)).get(okabeIto[0])).toEqual(one.get(okabeIto[0]))
    expect(polygons(parse(twice)).get(okabeIto[1]) ?? []).toEqual([])
  })

  it('are named in the caption, with what they leave out', async () => {
    const flat = parse(await scatter([[0, 0]], { centroids: [0, 0] }, { cells: true }))
    expect(flat.texts().join(' ')).toContain('Tinted: what is nearest to each.')
    const deep = parse(await scatter([[0, 0, 0]], { centroids: [0, 0, 0] }, { cells: true, columns: [0, 1] }))
    expect(deep.texts().join(' ')).toContain('Tinted: what is nearest to each, as far as this picture shows.')
  })

  it('need centroids', async () => {
    await expect(scatter([[0, 0]], {}, { cells: true })).rejects.toThrow('cells must be false without centroids')
    await expect(scatter([[0, 0]], {}, { equalScales: 1 as never })).rejects.toThrow(
      'equalScales must be true or false',
    )
    await expect(scatter([[0, 0]], {}, { cells: 1 as never })).rejects.toThrow('cells must be true or false, got 1')
  })
})
