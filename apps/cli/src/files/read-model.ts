import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { checkOptions } from '@kentro/core'
import { fromJSON } from '@kentro/kmeans'
import type { ModelJSON } from '@kentro/kmeans'
import { pipelineFromJSON } from '@kentro/transform'
import type { PipelineJSON } from '@kentro/transform'
import type { Streams } from '../streams.ts'
import type { SavedModel } from './saved-model.ts'

type SavedJSON = (ModelJSON | PipelineJSON<ModelJSON>) & { columns?: unknown }

/**
 * Reads a model from a path, or from stdin where that is '-'.
 *
 * @throws RangeError if there is no such file, or it is no model
 */
export async function readModel(path: string, streams: Streams): Promise<SavedModel> {
  const name = path === '-' ? 'stdin' : path
  const source = await textOf(path, streams)
  try {
    return parse(checkOptions(JSON.parse(source) as SavedJSON, 'json'))
  } catch (cause) {
    const why = (cause as Error).message
    throw new RangeError(`${name} must be a model that kentro fit --model wrote: ${why}`, { cause })
  }
}

async function textOf(path: string, { stdin }: Streams): Promise<string> {
  if (path === '-') return text(stdin)
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new RangeError(`${path} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code}`, { cause })
  }
}

function parse(json: SavedJSON): SavedModel {
  const pipeline =
    json.format === 'kentro-pipeline' ? pipelineFromJSON(json, (part: ModelJSON) => fromJSON(part)) : null
  const model = pipeline?.model ?? fromJSON(json as ModelJSON)
  return { model, pipeline, columns: columnsOf(json.columns, (pipeline ?? model).d) }
}

function columnsOf(columns: unknown, d: number): string[] | null {
  if (columns === undefined) return null
  if (Array.isArray(columns) && columns.length === d && columns.every((name) => typeof name === 'string'))
    return columns
  throw new RangeError(`json.columns must be ${d} names`)
}
