import { show } from '@kentro/core'
import type { PointsLike } from '@kentro/core'
import { checkTransform } from './check-transform.ts'
import type { Transform, TransformJSON } from './transform.ts'

/** What a pipeline needs of a model: those of `@kentro/kmeans` have it. */
export interface FittedModel {
  readonly k: number
  readonly d: number
  /** k x d, row-major. */
  readonly centroids: Float64Array
  /** The cluster of each point that was fitted. */
  readonly labels: Int32Array
  /** The cluster of each of the points (n x d). */
  predict(points: PointsLike): Int32Array
  /** The model as JSON. */
  toJSON(options?: { labels?: boolean } | string): object
}

/** A transform and the model that was fitted to what it gives, as one. */
export interface Pipeline<M extends FittedModel> {
  readonly transform: Transform
  readonly model: M
  /** The centroids in the columns of the data (k x d, row-major). */
  readonly centroids: Float64Array
  /** The labels of the model. */
  readonly labels: Int32Array
  readonly k: number
  /** How many columns the data have. */
  readonly d: number
  /**
   * The cluster of each of the points (n x d), or of one point (d), as they are before the transform.
   *
   * @throws TypeError or RangeError if they are no points of d columns
   */
  predict(points: PointsLike | ArrayLike<number>): Int32Array
  /** Both as JSON, from which `pipelineFromJSON` makes the same pipeline. Options are the model's. */
  toJSON(options?: { labels?: boolean } | string): PipelineJSON<ReturnType<M['toJSON']>>
}

/** A pipeline as JSON. */
export interface PipelineJSON<J extends object = object> {
  format: 'kentro-pipeline'
  version: 1
  transform: TransformJSON
  model: J
}

/**
 * The transform and the model fitted to what it gives as one: it predicts points as they are before the transform, has its
 * centroids in their columns, and is saved in one piece.
 *
 * @throws TypeError or RangeError if one of them is not what it must be, or the model has other columns
 * @example
 * const scaled = standardize(points)
 * const both = pipeline(scaled, await kmeans(scaled.apply(points), 3))
 * both.predict(points) // n labels
 */
export function pipeline<M extends FittedModel>(transform: Transform, model: M): Pipeline<M> {
  checkTransform('transform', transform)
  const { centroids, k, d } = (model ?? {}) as M
  if (typeof model?.predict !== 'function' || !(centroids instanceof Float64Array)) {
    throw new TypeError(`model must be a fitted model, got ${show(model)}`)
  }
  if (d !== transform.to) {
    throw new RangeError(`model must have d = ${transform.to} columns, as the transform gives, got ${d}`)
  }
  return {
    transform,
    model,
    centroids: transform.invert({ data: centroids, n: k, d }).data as Float64Array,
    labels: model.labels,
    k,
    d: transform.from,
    predict: (points) => model.predict(transform.apply(rowsOf(points))),
    toJSON: (options) => ({
      format: 'kentro-pipeline',
      version: 1,
      transform: transform.toJSON(),
      model: model.toJSON(options) as ReturnType<M['toJSON']>,
    }),
  }
}

/** Rows, also of a single point. */
function rowsOf(source: PointsLike | ArrayLike<number>): PointsLike {
  const single = typeof (source as ArrayLike<number> | null)?.[0 as never] === 'number'
  return single ? [source as ArrayLike<number>] : (source as PointsLike)
}
