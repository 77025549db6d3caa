import type { CsvWanted } from '../options/checked-options.ts'
import type { Input } from '../source/input.ts'
import { texts } from '../source/texts.ts'
import type { Table } from '../table.ts'
import { csvReader } from './csv-reader.ts'

/** The table in an input of text. */
export async function csvTable(input: Input, wanted: CsvWanted): Promise<Table> {
  const reader = csvReader(wanted, input.name)
  for await (const text of texts(input)) reader.push(text)
  return reader.end()
}
