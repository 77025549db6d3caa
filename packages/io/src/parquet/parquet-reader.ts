import { gunzipSync } from 'fflate'
import { parquetMetadataAsync, parquetScan } from 'hyparquet'
import type { Compressors, FileMetaData, RowGroup } from 'hyparquet'
import { checkPages } from './check-pages.ts'
import { parquetColumns } from './parquet-columns.ts'
import type { ParquetColumn } from './parquet-columns.ts'
import type { ParquetFile } from './parquet-file.ts'

/** A Parquet file that is open. */
export interface ParquetReader {
  readonly columns: readonly ParquetColumn[]
  /** All values of a column, in parts. */
  read(column: string): Promise<ArrayLike<unknown>[]>
}

const GZIP: Compressors = { GZIP: (bytes, length) => gunzipSync(bytes, { out: new Uint8Array(length) }) }

/** Opens a Parquet file; whatever is wrong with it is an error that names it. */
export async function parquetReader(file: ParquetFile, compressors: Compressors): Promise<ParquetReader> {
  const { metadata, columns, scan } = await named(file, async () => {
    const found = await parquetMetadataAsync(file)
    const lazy = await parquetScan({ file, metadata: found, compressors: { ...GZIP, ...compressors } })
    return { metadata: found, columns: parquetColumns(found), scan: lazy }
  })
  async function read(column: string): Promise<ArrayLike<unknown>[]> {
    const parts: ArrayLike<unknown>[] = []
    for (const [group, { rowStart, rowEnd }] of scan.ranges.entries()) {
      const rows = rowEnd - rowStart
      for (const { meta_data: meta } of groupsOf(metadata)[group].columns) {
        if (meta?.path_in_schema[0] === column) await checkPages(file, meta, rows)
      }
      const part = await scan.readColumn({ column, rowStart, rowEnd })
      if (part.length !== rows) throw new RangeError(`parquet column of ${part.length} values in ${rows} rows`)
      parts.push(part)
    }
    return parts
  }
  return { columns, read: (column) => named(file, () => read(column)) }
}

/** The groups of rows that hold some, as `parquetScan` lists them. */
function groupsOf(metadata: FileMetaData): RowGroup[] {
  return metadata.row_groups.filter(({ num_rows: rows }) => rows > 0n)
}

/** Runs what reads a file, and says of which file what goes wrong is said. */
async function named<T>(file: ParquetFile, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    throw file.failure()?.cause ?? parquetError(file.name, cause as Error)
  }
}

function parquetError(name: string, cause: Error): RangeError {
  const codec = /unsupported compression codec: ([A-Z]\w+)/.exec(cause.message)?.[1]
  if (codec !== undefined) {
    const advice = 'install hyparquet-compressors and pass its compressors as the option of that name'
    return new RangeError(`${name} must be compressed by SNAPPY or GZIP or not at all, got ${codec}: ${advice}`, {
      cause,
    })
  }
  // What goes wrong within the library with bytes that are damaged says nothing to others.
  const said = /^parquet (.*)$/.exec(cause.message)?.[1] ?? 'damaged bytes'
  return new RangeError(`${name} must be a whole and sound Parquet file, got ${said}`, { cause })
}
