import { describe, expect, it } from 'vitest'
import { exactSum, squaredDistance } from '@kentro/core'
import { fromJSON, kmeansSync } from '@kentro/kmeans'
import type { ModelJSON } from '@kentro/kmeans'
import { blobs } from './blobs.ts'

const DATA = blobs(120, 3, 5, 1)
const MODEL = kmeansSync(DATA, 5, { seed: 3 })

describe('model.predict(points)', () => {
  it('takes many points, one row, or one point', () => {
    const first = MODEL.labels[0]
    const row = Array.from(DATA.data.slice(0, 3))
    expect([...MODEL.predict([row])]).toEqual([first])
    expect([...MODEL.predict(row)]).toEqual([first])
    expect([...MODEL.predict(DATA.data.slice(0, 3))]).toEqual([first])
  })

  it('refuses points of another width and values that are not finite', () => {
    expect(() => MODEL.predict([[1, 2]])).toThrow(
      new RangeError('points must have d = 3 columns, as centroids have, got 2'),
    )
    expect(() => MODEL.predict([1, 2, Number.NaN])).toThrow(new RangeError('points[0][2] must be finite, got NaN'))
    expect(() => MODEL.predict([[1e200, 0, 0]])).toThrow('rescale the data')
    expect(() => MODEL.predict([])).toThrow(new RangeError('points must hold at least one point, got 0'))
    expect(() => MODEL.predict(null as never)).toThrow(TypeError)
  })
})

describe('model.transform(points)', () => {
  it('gives the distance to each centroid, of which the least is that of the label', () => {
    const { data, n, d } = MODEL.transform(DATA)
    expect([n, d]).toEqual([120, 5])
    for (let i = 0; i < n; i++) {
      const row = data.slice(i * d, i * d + d)
      expect(row.indexOf(Math.min(...row))).toBe(MODEL.labels[i])
      expect(row[0]).toBe(Math.sqrt(squaredDistance(DATA.data, i * 3, MODEL.centroids, 0, 3)))
    }
  })
})

describe('model.transform and model.score', () => {
  it('refuse points whose distances mean nothing, as predict does', () => {
    for (const ask of [MODEL.transform, MODEL.score]) {
      expect(() => ask([[1e200, 0, 0]])).toThrow('rescale the data')
      expect(() => ask([[1, 2]])).toThrow(new RangeError('points must have d = 3 columns, as centroids have, got 2'))
    }
  })
})

describe('model.clusters()', () => {
  it('adds up to the whole', () => {
    const clusters = MODEL.clusters()
    expect(clusters.reduce((sum, { size }) => sum + size, 0)).toBe(120)
    const inertia = exactSum(Float64Array.from(clusters, (cluster) => cluster.inertia))
    expect(inertia).toBeCloseTo(MODEL.inertia, 10)
    clusters.forEach(({ centroid }, c) => expect(centroid).toEqual(MODEL.centroids.slice(c * 3, c * 3 + 3)))
  })

  it('gives copies: changing one changes no model', () => {
    MODEL.clusters()[0].centroid.fill(0)
    expect(MODEL.clusters()[0].centroid).toEqual(MODEL.centroids.slice(0, 3))
  })
})

describe('fromJSON(json)', () => {
  it('makes the same model, bit for bit, from the object and from its text', () => {
    const text = JSON.stringify(MODEL)
    for (const copy of [fromJSON(text), fromJSON(JSON.parse(text) as ModelJSON)]) {
      expect(copy.centroids).toEqual(MODEL.centroids)
      expect(copy.predict(DATA)).toEqual(MODEL.labels)
      expect(copy.clusters()).toEqual(MODEL.clusters())
      expect(copy.toJSON()).toEqual(MODEL.toJSON())
      expect(copy.labels.length).toBe(0)
    }
  })

  it('keeps the labels where they were asked for', () => {
    expect(MODEL.toJSON().labels).toBeUndefined()
    expect(fromJSON(MODEL.toJSON({ labels: true })).labels).toEqual(MODEL.labels)
  })

  it.each<[string, (json: Record<string, unknown>) => void, string]>([
    ['another format', (json) => (json.format = 'x'), "json.format must be one of 'kentro-kmeans', got 'x'"],
    ['a later version', (json) => (json.version = 2), 'json.version must be an integer from 1 to 1, got 2'],
    ['k > n', (json) => (json.k = 121), 'json.k must be an integer from 1 to n = 120, got 121'],
    [
      'missing centroids',
      (json) => delete json.centroids,
      'json.centroids must be rows, { data, shape: [n, d] } or Points, got undefined',
    ],
    [
      'a centroid of null',
      (json) => ((json.centroids as unknown[][])[1][2] = null),
      'json.centroids[1][2] must be a number, got null',
    ],
    [
      'too few centroids',
      (json) => (json.centroids as unknown[]).pop(),
      'json.centroids must be k x d = 5 x 3, got 4 x 3',
    ],
    ['no clusters', (json) => (json.clusters = 5), 'json.clusters must be an array, got 5'],
    [
      'a wrong size',
      (json) => ((json.clusters as { size: number }[])[0].size = -1),
      'json.clusters[0].size must be an integer from 0 to n = 120, got -1',
    ],
    [
      'a label out of range',
      (json) => (json.labels = Array(120).fill(5)),
      'json.labels[0] must be an integer from 0 to k - 1 = 4, got 5',
    ],
    [
      'a wrong stop',
      (json) => (json.stop = 'end'),
      "json.stop must be one of 'labels', 'tolerance', 'maxIterations', 'callback', got 'end'",
    ],
    ['a wrong flag', (json) => (json.converged = 1), 'json.converged must be true or false, got 1'],
  ])('refuses %s', (_, spoil, message) => {
    const json = JSON.parse(JSON.stringify(MODEL)) as Record<string, unknown>
    spoil(json)
    expect(() => fromJSON(json as unknown as ModelJSON)).toThrow(message)
  })

  it('refuses text that is no JSON, and null', () => {
    expect(() => fromJSON('{')).toThrow(SyntaxError)
    expect(() => fromJSON('model.json')).toThrow("json must be an object or its JSON text, got 'model.json': ")
    expect(() => fromJSON(null as never)).toThrow(new TypeError('json must be an object, got null'))
  })
})
