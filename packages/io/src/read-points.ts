import { checkOptions } from '@kentro/core'
import { csvTable } from './csv/csv-table.ts'
import { jsonLinesTable } from './json-lines/json-lines-table.ts'
import { arrayTable } from './npy/array-table.ts'
import { npyArray } from './npy/npy-array.ts'
import { npzTable } from './npy/npz-table.ts'
import { checkCsvWanted, checkSourceName, checkSourceWanted } from './options/checked-options.ts'
import type { CsvWanted, SourceWanted } from './options/checked-options.ts'
import type { CsvReadOptions } from './options/read-options.ts'
import { checkCompressors } from './parquet/compressors.ts'
import type { Compressors } from './parquet/compressors.ts'
import type { ParquetReadOptions } from './parquet/read-parquet.ts'
import { readLabels } from './read-labels.ts'
import { collect } from './source/collect.ts'
import { openSource } from './source/open-source.ts'
import type { Opened } from './source/open-source.ts'
import { sourceName } from './source/source-name.ts'
import type { Source } from './source/source.ts'
import type { Table } from './table.ts'

/** How points of any format are read; options that a format has no use for are ignored. */
export interface PointsReadOptions extends CsvReadOptions, ParquetReadOptions {
  /** A source of the labels (n) where they are kept apart, as `readLabels` reads it. */
  labels?: Source
}

/**
 * The points (n x d), labels and column names in a source of any format: text of values between commas, semicolons,
 * tabs or blanks, lines of JSON, .npy, .npz, Parquet or Arrow, each also compressed (.gz) or in a .zip.
 *
 * The first bytes tell the format; of text, an opening brace or bracket or the name (.jsonl, .ndjson) tells lines of
 * JSON. The rest is as the reader of the format has it. Arrow needs apache-arrow, which is not installed with this
 * package.
 *
 * @throws as `readCsv`, `readJsonLines`, `readNpy`, `readNpz`, `readParquet` or `readArrow`; RangeError if there are
 *   more or fewer labels than points
 * @example
 * const { points, labels } = await readPoints('s1.data.gz', { labels: 's1.labels0.gz' })
 */
export async function readPoints(source: Source, options: PointsReadOptions = {}): Promise<Table> {
  const { labels: apart, label } = checkOptions(options)
  if (apart === undefined) return readTable(source, options)
  if (label !== undefined) throw new TypeError('label must be left out where labels are given, got both')
  const labelsName = sourceName(apart)
  const table = await readTable(source, options)
  const labels = await readLabels(apart)
  const { n } = table.points
  if (labels.length === n) return { ...table, labels }
  throw new RangeError(`${labelsName} must have n = ${n} labels, one for each point, got ${labels.length}`)
}

async function readTable(source: Source, options: PointsReadOptions): Promise<Table> {
  const wanted = checkCsvWanted(options)
  const sourceWanted = checkSourceWanted(options)
  const compressors = checkCompressors(options.compressors)
  const opened = await openSource(source, checkSourceName(options, sourceName(source)), sourceWanted)
  return tableOf(opened, wanted, sourceWanted, compressors)
}

async function tableOf(
  { input, format, arrays }: Opened,
  wanted: CsvWanted,
  sourceWanted: SourceWanted,
  compressors: Compressors,
): Promise<Table> {
  switch (format) {
    case 'text':
      return csvTable(input, wanted)
    case 'json-lines':
      return jsonLinesTable(input, wanted)
    case 'npy':
      return arrayTable(npyArray(await collect(input), input.name, input.bytes === null), wanted, input.name)
    case 'npz':
      return npzTable(arrays, sourceWanted.member, wanted, input.name)
    case 'parquet':
      return (await import('./parquet/parquet-table.ts')).parquetTable(input, wanted, sourceWanted, compressors)
    case 'arrow':
      return (await import('./arrow/ipc-table.ts')).ipcTable(input, wanted)
  }
}
