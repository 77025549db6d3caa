import { borrowPoints, squaredDistance } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { pca, pipeline, pipelineFromJSON, standardize } from '@kentro/transform'
import type { FittedModel, PipelineJSON } from '@kentro/transform'
import { describe, expect, it } from 'vitest'
import { expectNear } from './near.ts'

interface NearestJSON {
  centroids: number[]
  d: number
  labels?: number[]
}

/** A model of given centroids: the nearest is the label. */
function nearest({ centroids: given, d, labels = [] }: NearestJSON): FittedModel {
  const centroids = Float64Array.from(given)
  const k = given.length / d
  const label = (data: Float64Array | Float32Array, i: number): number => {
    const distances = Array.from({ length: k }, (_, c) => squaredDistance(data, i * d, centroids, c * d, d))
    return distances.indexOf(Math.min(...distances))
  }
  return {
    centroids,
    k,
    d,
    labels: Int32Array.from(labels),
    predict(points: PointsLike) {
      const { data, n } = borrowPoints(points)
      return Int32Array.from({ length: n }, (_, i) => label(data, i))
    },
    toJSON: (options): NearestJSON => ({
      centroids: given,
      d,
      ...(typeof options === 'object' && options.labels === true && { labels }),
    }),
  }
}

// Metres and grams: as they are, only the grams would count.
const points = [
  [1, 5000],
  [1, 6000],
  [2, 5000],
  [2, 6000],
]
const scaled = standardize(points)
const model = nearest({ centroids: [-1, 0, 1, 0], d: 2, labels: [0, 0, 1, 1] })

describe('pipeline', () => {
  it('predicts points as they are before the transform, several or one', () => {
    const both = pipeline(scaled, model)
    expect([...both.predict(points)]).toEqual([0, 0, 1, 1])
    expect([...both.predict([1.1, 7000])]).toEqual([0])
    expect([...both.predict(Float64Array.of(1.9, 0))]).toEqual([1])
  })

  it('has the centroids in the columns of the data, and the labels of the model', () => {
    const both = pipeline(scaled, model)
    expect(both).toMatchObject({ k: 2, d: 2, transform: scaled, model })
    expect([...both.centroids]).toEqual([1, 5500, 2, 5500])
    expect(both.labels).toBe(model.labels)
    const line = pca(points, { components: 1 })
    const reduced = pipeline(line, nearest({ centroids: [-500, 500], d: 1 }))
    expect(reduced).toMatchObject({ k: 2, d: 2 })
    expectNear(reduced.centroids, [1.5, 5000, 1.5, 6000])
  })

  it('names what is wrong', () => {
    expect(() => pipeline(model as never, model)).toThrow('transform must be a fitted transform, got {')
    expect(() => pipeline(scaled, null as never)).toThrow('model must be a fitted model, got null')
    expect(() => pipeline(scaled, { ...model, centroids: [1, 2] } as never)).toThrow('model must be a fitted model')
    expect(() => pipeline(scaled, nearest({ centroids: [1, 2], d: 1 }))).toThrow(
      'model must have d = 2 columns, as the transform gives, got 1',
    )
    const both = pipeline(scaled, model)
    expect(() => both.predict([[1]])).toThrow('points must have d = 2 columns, as the transform takes, got 1')
    expect(() => both.predict(5 as never)).toThrow('points must be rows, { data, shape: [n, d] } or Points, got 5')
    expect(() => both.predict([1, NaN])).toThrow('points[0][1] must be finite, got NaN')
  })
})

describe('pipelineFromJSON', () => {
  it('makes the same pipeline, from the object or its text', () => {
    const both = pipeline(scaled, model)
    for (const json of [both.toJSON(), JSON.stringify(both)]) {
      const again = pipelineFromJSON(json, nearest)
      expect(again.predict(points)).toEqual(both.predict(points))
      expect(again.centroids).toEqual(both.centroids)
      expect(again.toJSON()).toEqual(both.toJSON())
    }
  })

  it('passes options on to the model', () => {
    const both = pipeline(scaled, model)
    expect(both.toJSON()).toMatchObject({ format: 'kentro-pipeline', version: 1, model: { d: 2 } })
    expect(both.toJSON().model).not.toHaveProperty('labels')
    expect(pipelineFromJSON(both.toJSON({ labels: true }), nearest).labels).toEqual(model.labels)
  })

  it('names the field that is wrong', () => {
    const json = pipeline(scaled, model).toJSON()
    const changed = (part: object) => () => pipelineFromJSON({ ...json, ...part } as PipelineJSON, nearest)
    expect(() => pipelineFromJSON('5', nearest)).toThrow('json must be an object, got 5')
    expect(() => pipelineFromJSON(json, undefined as never)).toThrow('restore must be a function, got undefined')
    expect(changed({ format: 'x' })).toThrow("json.format must be one of 'kentro-pipeline', got 'x'")
    expect(changed({ version: '1' })).toThrow("json.version must be an integer from 1 to 1, got '1'")
    expect(changed({ transform: null })).toThrow('json.transform must be an object, got null')
    expect(changed({ transform: { ...scaled.toJSON(), means: [] } })).toThrow('json.transform.means must have')
    expect(changed({ model: { centroids: [1], d: 1 } })).toThrow('model must have d = 2 columns')
  })
})
