import { describe, expect, it } from 'vitest'
import { autoProfiles, autoTarget, parseCell, settledKentro } from '@kentro/benchmarks'

describe('the suite auto', () => {
  it('has uniform data and blobs that overlap in each number of columns with each number of clusters', () => {
    const { cells } = autoProfiles.default
    const columns = [1, 2, 3, 8, 16, 32, 64, 128, 784]
    const shapes = columns.flatMap((d) => [3, 10, 50, 200, 1000].map((k) => [d, k]))
    for (const data of ['uniform', 'overlap']) {
      expect(cells.filter((cell) => cell.data === data).map(({ d, k }) => [d, k])).toEqual(shapes)
    }
    expect(new Set(cells.map(({ name }) => name)).size).toBe(2 * shapes.length)
  })

  it('has 5e6 to 3e7 products of coordinates in a cell, as far as 2,000 to 200,000 points and 5 for each cluster allow', () => {
    for (const { n, d, k } of autoProfiles.default.cells) {
      const least = Math.max(2000, 5 * k)
      expect(n).toBeGreaterThanOrEqual(least)
      expect(n).toBeLessThanOrEqual(200_000)
      expect(n === 200_000 || n * d * k >= 5e6).toBe(true)
      expect(n === least || n * d * k <= 3e7).toBe(true)
    }
  })

  it('asks for float64 and at most 40 iterations, and for less of all in the profile quick', () => {
    const { quick, default: usual } = autoProfiles
    for (const { precisions, maxIterations } of [...quick.cells, ...usual.cells]) {
      expect([precisions, maxIterations]).toEqual([['float64'], 40])
    }
    expect(quick.cells.length).toBeLessThan(usual.cells.length / 5)
    expect(autoTarget.mean).toBeLessThan(autoTarget.worst)
  })
})

describe('overlap', () => {
  it('is blobs around half as many centers as clusters, so near to each other that borders are not empty', () => {
    const { data, n } = parseCell('overlap-2000-1-4').load(5)
    const sorted = Float64Array.from(data).sort()
    const gaps = sorted.slice(1).map((value, i) => value - sorted[i])
    const range = sorted[n - 1] - sorted[0]
    const middle = gaps.subarray(n * 0.05, n * 0.95)
    expect(Math.max(...middle)).toBeLessThan(range / 50)
  })
})

describe('kentro on points that are checked once', () => {
  it('passes the same points to each fit, and gives the same bits with each algorithm', async () => {
    const points = parseCell('overlap-300-4-6').load(1)
    const start = { data: points.data.slice(0, 24), n: 6, d: 4 }
    const prepared = await settledKentro.prepare(points)
    const names = settledKentro.algorithms ?? []
    expect(names).toEqual(['auto', 'lloyd', 'elkan', 'hamerly', 'yinyang'])
    const fits = names.map((algorithm) =>
      prepared.fitFrom(start, { maxIterations: 9, tolerance: 0 }, { algorithm, threads: 2 }),
    )
    const [first, ...others] = await Promise.all(fits.map((fit) => fit()))
    for (const { labels, centroids } of others) {
      expect([labels, centroids]).toEqual([first.labels, first.centroids])
    }
  })
})
