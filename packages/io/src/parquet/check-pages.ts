import type { ColumnMetaData, CompressionCodec } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import type { ParquetFile } from './parquet-file.ts'

// How many times its bytes a page can be once it is decompressed.
const MOST: Partial<Record<CompressionCodec, number>> = {
  UNCOMPRESSED: 1,
  SNAPPY: 32,
  GZIP: 1032,
  LZ4: 256,
  LZ4_RAW: 256,
}
const MOST_ELSE = 2 ** 15
// Beside its values, a page may hold some bytes of its own.
const ROOM = 1024

/**
 * Follows the headers of the pages of a column, and checks that what they say of sizes and counts can be true, before
 * anyone makes room for it.
 *
 * @param rows of the group that the column belongs to
 */
export async function checkPages(file: ParquetFile, column: ColumnMetaData, rows: number): Promise<void> {
  const start = Number(column.dictionary_page_offset || column.data_page_offset)
  const length = Number(column.total_compressed_size)
  if (!(start >= 4 && length >= 0 && start + length <= file.byteLength)) {
    throw new RangeError(`parquet column from byte ${start} to ${start + length} in a file of ${file.byteLength}`)
  }
  const view = new DataView(await file.slice(start, start + length))
  const reader = { view, offset: 0 }
  let left = rows
  while (reader.offset < length - 1 && left > 0) {
    const page = parquetHeader(reader)
    const [size, packed] = [Number(page.uncompressed_page_size), Number(page.compressed_page_size)]
    const data = page.data_page_header ?? page.data_page_header_v2
    const values = Number((data ?? page.dictionary_page_header)?.num_values ?? 0)
    reader.offset += packed
    const fits = packed >= 0 && reader.offset <= length && size >= 0
    if (!fits || size > packed * (MOST[column.codec] ?? MOST_ELSE) + ROOM) {
      throw new RangeError(`parquet page of ${packed} bytes that are said to become ${size}`)
    }
    if (!(values >= 0 && values <= (data === undefined ? 8 * size : left))) {
      throw new RangeError(`parquet page of ${values} values where ${left} are left`)
    }
    if (data !== undefined) left -= values
  }
}
