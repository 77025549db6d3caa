import type { Wanted } from '../options/checked-options.ts'
import type { Input } from '../source/input.ts'
import { texts } from '../source/texts.ts'
import type { Table } from '../table.ts'
import { jsonLinesReader } from './json-lines-reader.ts'

/** The table in an input of lines of JSON. */
export async function jsonLinesTable(input: Input, wanted: Wanted): Promise<Table> {
  const reader = jsonLinesReader(wanted, input.name)
  for await (const text of texts(input)) reader.push(text)
  return reader.end()
}
