import { scatter } from '@kentro/plot'
import type { Input } from '../files/read-table.ts'
import type { Result } from '../files/save.ts'
import { frontOf } from '../files/saved-model.ts'
import type { SavedModel } from '../files/saved-model.ts'
import { tableResult } from '../files/table-result.ts'
import { pictureResult } from '../files/picture-result.ts'
import { jsonResult, textResult } from '../files/text-result.ts'
import { defined } from '../options/defined.ts'
import { modelRecord } from '../text/model-record.ts'
import { modelText } from '../text/model-text.ts'
import type { FitOptions } from './fit.ts'

/** What is saved of a fit; a summary is printed where nothing else has stdout. */
export async function fitResults(input: Input, saved: SavedModel, options: FitOptions): Promise<Result[]> {
  const { out, model, plot, json } = options
  const results: Result[] = []
  const { labels } = saved.model
  if (out !== undefined) results.push(tableResult(out, { ...input, labels, label: 'cluster' }))
  if (model !== undefined) {
    results.push(jsonResult(model, { ...frontOf(saved).toJSON(), columns: saved.columns }))
  }
  if (plot !== undefined) results.push(pictureResult(plot, await picture(input, saved, options)))
  const record = modelRecord(saved)
  if (json) results.push(jsonResult('-', out === undefined ? { ...record, labels: Array.from(labels) } : record))
  else if (![out, model, plot].includes('-')) results.push(textResult('-', modelText(record)))
  return results
}

function picture({ points, columns }: Input, saved: SavedModel, { title }: FitOptions): Promise<string> {
  const { centroids, labels } = frontOf(saved)
  // Of more columns than two the picture shows principal components, which have names of their own.
  const [x, y] = columns.length > 2 ? [] : columns
  return scatter(points, { centroids, labels }, defined({ title, x, y }))
}
