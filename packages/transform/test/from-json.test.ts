import { chain, fromJSON, pca, standardize } from '@kentro/transform'
import type { PCAJSON, StandardizeJSON } from '@kentro/transform'
import { describe, expect, it } from 'vitest'
import { iris } from '../../lloyd/test/iris.ts'

const scaled = standardize(iris())
const axes = pca(iris(), { components: 3, whiten: true })
const both = chain(scaled, pca(scaled.apply(iris())))

describe('fromJSON', () => {
  it('makes the same transform to the last bit, from the object or its text', () => {
    for (const transform of [scaled, axes, both]) {
      for (const json of [transform.toJSON(), JSON.stringify(transform)]) {
        const again = fromJSON(json)
        expect(again.kind).toBe(transform.kind)
        expect(again.apply(iris())).toEqual(transform.apply(iris()))
        expect(again.invert(again.apply(iris()))).toEqual(transform.invert(transform.apply(iris())))
        expect(again.toJSON()).toEqual(transform.toJSON())
      }
    }
  })

  it('does not share arrays with the JSON', () => {
    const json = scaled.toJSON()
    const again = fromJSON(json)
    json.means[0] = 0
    expect(again.toJSON()).toEqual(scaled.toJSON())
  })

  it('names the field that is wrong', () => {
    const standard = (part: object) => () => fromJSON({ ...scaled.toJSON(), ...part } as StandardizeJSON)
    const principal = (part: object) => () => fromJSON({ ...axes.toJSON(), ...part } as PCAJSON)
    expect(() => fromJSON('{')).toThrow(SyntaxError)
    expect(() => fromJSON('null')).toThrow('json must be an object, got null')
    expect(() => fromJSON(undefined as never)).toThrow('json must be an object, got null')
    expect(() => fromJSON([] as never)).toThrow('json must be an object, got an array of length 0')
    expect(standard({ format: 'kentro-kmeans' })).toThrow(
      "json.format must be one of 'kentro-transform', got 'kentro-kmeans'",
    )
    expect(standard({ version: 2 })).toThrow('json.version must be an integer from 1 to 1, got 2')
    expect(standard({ kind: 'log' })).toThrow("json.kind must be one of 'standardize', 'pca', 'chain', got 'log'")
    expect(standard({ means: [1, 2, '3'] })).toThrow("json.means[2] must be a finite number, got '3'")
    expect(standard({ means: [] })).toThrow('json.means must have at least one entry, got 0')
    expect(standard({ means: 3 })).toThrow('json.means must be an array, got 3')
    expect(standard({ scales: [1, 1, 1] })).toThrow('json.scales must have 4 entries, got 3')
    expect(standard({ scales: [1, 0, 1, 1] })).toThrow('json.scales[1] must be a finite number greater than 0, got 0')
    expect(principal({ axes: [[1, 0, 0, 0]] })).toThrow('json.axes must be components x d = 3 x 4, got 1 x 4')
    expect(principal({ axes: undefined })).toThrow('json.axes must be rows')
    expect(
      principal({
        axes: [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 2, 0],
        ],
      }),
    ).toThrow('json.axes[2] must be of length 1, got a product of 4')
    expect(
      principal({
        axes: [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 1, 0, 0],
        ],
      }),
    ).toThrow('json.axes[2] must be at right angles to json.axes[1], got a product of 1')
    expect(principal({ variances: [1, -1, 1] })).toThrow(
      'json.variances[1] must be a finite number of at least 0, got -1',
    )
    expect(principal({ totalVariance: null })).toThrow(
      'json.totalVariance must be a finite number of at least 0, got null',
    )
    expect(principal({ whiten: 'yes' })).toThrow("json.whiten must be true or false, got 'yes'")
  })

  it('names the step that is wrong', () => {
    const steps =
      (...all: unknown[]) =>
      () =>
        fromJSON({ ...both.toJSON(), steps: all } as never)
    expect(steps()).toThrow('transforms must hold at least one transform, got 0')
    expect(() => fromJSON({ ...both.toJSON(), steps: {} } as never)).toThrow(
      'json.steps must be an array, got an object',
    )
    expect(steps(scaled.toJSON(), null)).toThrow('json.steps[1] must be an object, got null')
    expect(steps(both.toJSON())).toThrow("json.steps[0].kind must be one of 'standardize', 'pca', got 'chain'")
    expect(steps(scaled.toJSON(), { ...scaled.toJSON(), means: [NaN] })).toThrow('json.steps[1].means[0] must be')
    expect(steps(axes.toJSON(), scaled.toJSON())).toThrow('transforms[1] must take 3 columns')
  })
})
