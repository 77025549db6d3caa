import { checkWanted } from '../options/checked-options.ts'
import type { ReadOptions } from '../options/read-options.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { jsonLinesTable } from './json-lines-table.ts'

/**
 * The points (n x d), labels and column names in lines of JSON, in UTF-8, of any source; also compressed (.gz) or in a
 * .zip. What is accepted is what `parseJsonLines` accepts.
 *
 * @throws as `parseJsonLines`, naming the file; RangeError if it cannot be read, is cut off or not UTF-8
 * @example
 * const { points } = await readJsonLines('events.jsonl.gz', { columns: ['width', 'height'] })
 */
export async function readJsonLines(source: Source, options?: ReadOptions): Promise<Table> {
  const wanted = checkWanted(options)
  const { input } = await openAs(source, options, ['json-lines', 'text'])
  return jsonLinesTable(input, wanted)
}
