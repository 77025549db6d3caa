import { show } from '@kentro/core'
import { checkSourceName, checkWanted } from '../options/checked-options.ts'
import type { TableOptions } from '../options/read-options.ts'
import type { Table } from '../table.ts'
import { jsonLinesReader } from './json-lines-reader.ts'

/**
 * The points (n x d), labels and column names in lines of JSON: objects of values by name, or arrays of values. Blank
 * lines are skipped. The names of the first line are those of all.
 *
 * @throws TypeError if the text or an option is of the wrong type; RangeError naming line and column if a value is
 *   missing or no finite number, a line is not JSON, has more names or another number of values than the first, or
 *   there are none
 * @example
 * parseJsonLines('{"x":1,"y":2,"kind":"a"}\n{"x":3,"y":4,"kind":"b"}', { label: 'kind' }).columns // ['x', 'y']
 */
export function parseJsonLines(text: string, options?: TableOptions): Table {
  if (typeof text !== 'string') throw new TypeError(`text must be a string, got ${show(text)}`)
  const reader = jsonLinesReader(checkWanted(options), checkSourceName(options, 'text'))
  reader.push(text.startsWith('\ufeff') ? text.slice(1) : text)
  return reader.end()
}
