import type { Model } from '@kentro/kmeans'
import type { Pipeline, Transform } from '@kentro/transform'

/** A model, the steps before it, and the columns it was fitted to. */
export interface SavedModel {
  /** What was fitted, to points as the steps give them. */
  readonly model: Model
  /** The steps and the model as one; null where there are no steps. */
  readonly pipeline: Pipeline<Model> | null
  /** The names of the columns (d) of the data; null where they are not known. */
  readonly columns: readonly string[] | null
}

/** What predicts points as they are in a file, and has its centroids in their columns. */
export function frontOf({ model, pipeline }: SavedModel): Model | Pipeline<Model> {
  return pipeline ?? model
}

/** The names of the steps before the model. */
export function stepsOf({ pipeline }: SavedModel): Transform['kind'][] {
  if (pipeline === null) return []
  const { transform } = pipeline
  return transform.kind === 'chain' ? transform.steps.map(({ kind }) => kind) : [transform.kind]
}
