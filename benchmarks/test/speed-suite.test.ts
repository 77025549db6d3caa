import { describe, expect, it } from 'vitest'
import { parseCell, peers, speedProfiles, targets } from '@kentro/benchmarks'

describe('parseCell', () => {
  it('reads data, n, d and k from a name', () => {
    expect(parseCell('blobs-100k-8-50')).toMatchObject({ data: 'blobs', n: 100_000, d: 8, k: 50, maxIterations: 20 })
    expect(parseCell('uniform-1M-2-8', 5, ['float32'])).toMatchObject({
      n: 1_000_000,
      maxIterations: 5,
      precisions: ['float32'],
    })
    expect(parseCell('iris')).toMatchObject({ n: 150, d: 4, k: 3 })
  })

  it.each([
    'blobs',
    'blobs-10-2',
    'blobs-0-2-1',
    'blobs-1.5k-2-3',
    'blobs-10k-2-3-4',
    'moons-10-2-2',
    'constructor-10-2-2',
  ])('refuses %s', (name) => {
    expect(() => parseCell(name)).toThrow(`a cell must be iris or data-n-d-k, such as blobs-100k-8-50`)
  })

  it('refuses more clusters than points', () => {
    expect(() => parseCell('uniform-10-2-11')).toThrow('k must be an integer from 1 to n = 10, got 11')
  })

  it.each(['blobs-60-3-4', 'uniform-60-3-4', 'overlap-60-3-4', 'topics-60-8-4', 'images-60-49-4'])(
    'makes other points of %s for another seed',
    (name) => {
      expect(parseCell(name).load(2).data).not.toEqual(parseCell(name).load(1).data)
    },
  )

  it.each(['blobs-60-3-4', 'uniform-60-3-4', 'overlap-60-3-4', 'topics-60-8-4', 'images-60-49-4', 'iris'])(
    'makes the points of %s, the same for the same seed',
    (name) => {
      const cell = parseCell(name)
      const points = cell.load(1)
      expect([points.n, points.d]).toEqual([cell.n, cell.d])
      expect(cell.load(1).data).toEqual(points.data)
    },
  )
})

describe('the data', () => {
  it('of topics lie on the unit sphere, nearer to their own topic than points of others do', () => {
    const { data, n, d } = parseCell('topics-200-64-2').load(3)
    const dot = (i: number, other: number) => {
      let sum = 0
      for (let j = 0; j < d; j++) sum += data[i * d + j] * data[other * d + j]
      return sum
    }
    for (let i = 0; i < n; i++) expect(dot(i, i)).toBeCloseTo(1, 12)
    const likeness = Array.from({ length: n }, (_, i) => dot(0, i)).sort((a, b) => a - b)
    expect(likeness[20]).toBeLessThan(0.3)
    expect(likeness[n - 20]).toBeGreaterThan(0.3)
  })

  it('of images are brightest at six spots at most, and not negative', () => {
    const { data, n, d } = parseCell('images-20-784-2').load(3)
    expect(Math.min(...data)).toBeGreaterThan(0)
    for (let i = 0; i < n; i++) {
      const bright = data.subarray(i * d, (i + 1) * d).filter((pixel) => pixel > 0.75)
      expect(bright.length).toBeLessThan(d / 8)
    }
  })
})

describe('the suite speed', () => {
  for (const [name, { cells, pipelines, seedings, firsts }] of Object.entries(speedProfiles)) {
    it(`has cells of different names in the profile ${name}, and asks more only of those`, () => {
      const names = cells.map((cell) => cell.name)
      expect(new Set(names).size).toBe(names.length)
      expect(names).toEqual(expect.arrayContaining([...new Set([...pipelines, ...seedings, ...firsts])]))
    })
  }

  it('has uniform data in 2, 16, 128 and 784 dimensions, a million points in 2, 8 and 32, and embeddings in float32', () => {
    const { cells } = speedProfiles.default
    const found = cells.filter(({ data }) => data === 'uniform').map(({ d }) => d)
    expect(found).toEqual(expect.arrayContaining([2, 16, 128, 784]))
    const large = cells.filter(({ n }) => n === 1e6).map(({ d }) => d)
    expect(large).toEqual(expect.arrayContaining([2, 8, 32]))
    expect(cells.find(({ name }) => name === 'topics-100k-384-256')?.precisions).toEqual(['float32'])
  })

  it('aims at ratios against those who can take part', () => {
    for (const { against, every, mean } of targets) {
      expect(Object.keys(peers)).toContain(against)
      expect(mean).toBeGreaterThanOrEqual(every)
    }
  })
})
