import { checkFunction, checkInteger, checkJSON, checkName } from '@kentro/core'
import { read } from './from-json.ts'
import { pipeline } from './pipeline.ts'
import type { FittedModel, Pipeline, PipelineJSON } from './pipeline.ts'

/**
 * The pipeline that `toJSON` wrote, from the object or its text: the same to the last bit, checked as any input is.
 *
 * @param restore makes the model of its JSON: `fromJSON` of `@kentro/kmeans`
 * @throws TypeError, RangeError or SyntaxError naming the field, what was expected and what came; what `restore` throws
 * @example
 * import { fromJSON } from '@kentro/kmeans'
 * pipelineFromJSON(JSON.stringify(both), fromJSON).predict(points) // the same as both.predict(points)
 */
export function pipelineFromJSON<J, M extends FittedModel>(
  source: PipelineJSON | string,
  restore: (json: J) => M,
): Pipeline<M> {
  const json: PipelineJSON = checkJSON(source)
  checkFunction('restore', restore)
  checkName('json.format', json.format, ['kentro-pipeline'])
  checkInteger('json.version', json.version, 1, 1)
  const transform = read(json.transform, 'json.transform')
  return pipeline(transform, restore(json.model as J))
}
