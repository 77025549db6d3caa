import { checkOutputs } from '../files/check-outputs.ts'
import type { Outputs } from '../files/check-outputs.ts'
import { readModel } from '../files/read-model.ts'
import { readTable } from '../files/read-table.ts'
import type { Columns, Input } from '../files/read-table.ts'
import { save } from '../files/save.ts'
import { frontOf } from '../files/saved-model.ts'
import type { SavedModel } from '../files/saved-model.ts'
import { tableResult } from '../files/table-result.ts'
import { jsonResult } from '../files/text-result.ts'
import { defined } from '../options/defined.ts'
import type { Streams } from '../streams.ts'

/** The options of `kentro predict`. */
export type PredictOptions = Columns & Outputs

/** Finds the cluster of each point of a file. */
export async function predict(from: string, path: string, options: PredictOptions, streams: Streams): Promise<void> {
  const { json, label } = options
  const out = options.out ?? (json ? undefined : '-')
  await checkOutputs(defined({ out, json }))
  if (from === '-' && path === '-') throw new RangeError('the model and the points must not both come from stdin')
  const saved = await readModel(from, streams)
  const columns = options.columns ?? saved.columns ?? undefined
  const input = await readTable(path, defined({ columns, label }), streams).catch((error: unknown) => {
    throw options.columns === undefined ? hinted(error, saved) : error
  })
  const labels = labelsOf(saved, input, path === '-' ? 'stdin' : path, options.columns !== undefined)
  const results = out === undefined ? [] : [tableResult(out, { ...input, labels, label: 'cluster' })]
  if (json) {
    const { k } = saved.model
    const sizes = Array.from({ length: k }, () => 0)
    for (const label of labels) sizes[label]++
    const record = { n: labels.length, k, sizes, ...(out === undefined && { labels: Array.from(labels) }) }
    results.push(jsonResult('-', record))
  }
  await save(results, streams)
}

/** The error with where the columns come from, where one of those of the model is not there. */
function hinted(error: unknown, { columns }: SavedModel): unknown {
  if (!(error instanceof RangeError) || columns === null || !/: no column /.test(error.message)) return error
  const hint = `the model has ${columns.join(', ')}; --columns says what they are called here`
  return new RangeError(`${error.message}; ${hint}`, { cause: error })
}

/** The cluster of each point; refuses other columns, and more of them where only their places tell which is which. */
function labelsOf(saved: SavedModel, { points, columns, leftOut }: Input, name: string, chosen: boolean): Int32Array {
  const front = frontOf(saved)
  const unknown = chosen || !columns.every(isPlace) ? [] : leftOut.filter(isPlace)
  if (points.d === front.d && unknown.length === 0) return front.predict(points)
  const expected = `the ${front.d} columns of the model${saved.columns === null ? '' : ` (${saved.columns.join(', ')})`}`
  const given = [...columns, ...unknown]
  throw new RangeError(
    `${name} must have ${expected}, got ${given.length} (${given.join(', ')}): choose them by --columns`,
  )
}

/** Whether a column is called by its place, as those without a header are. */
function isPlace(name: string): boolean {
  return /^x\d+$/.test(name)
}
