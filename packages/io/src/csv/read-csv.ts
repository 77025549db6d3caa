import { checkCsvWanted } from '../options/checked-options.ts'
import type { CsvReadOptions } from '../options/read-options.ts'
import { openAs } from '../source/open-as.ts'
import type { Source } from '../source/source.ts'
import type { Table } from '../table.ts'
import { csvTable } from './csv-table.ts'

/**
 * The points (n x d), labels and column names in text of values between commas, semicolons, tabs or blanks, in UTF-8:
 * of a file (by its path, in Node), of what `fetch` gives, of a File, a stream or bytes; also compressed (.gz) or in a
 * .zip.
 *
 * Reads piece by piece: what it takes beyond the points is some megabytes, whatever the size of the file. What is
 * accepted is what `parseCsv` accepts.
 *
 * @throws as `parseCsv`, naming the file; RangeError if it cannot be read, is cut off or not UTF-8
 * @example
 * const { points, labels } = await readCsv('iris.csv', { label: 'species' })
 */
export async function readCsv(source: Source, options?: CsvReadOptions): Promise<Table> {
  const wanted = checkCsvWanted(options)
  const { input } = await openAs(source, options, ['text', 'json-lines'])
  return csvTable(input, wanted)
}
