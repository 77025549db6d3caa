import type { Compressors } from 'hyparquet'
import { chooseTyped } from '../columns/choose-typed.ts'
import { labelTexts } from '../columns/label-texts.ts'
import { matrixBuilder } from '../columns/matrix-builder.ts'
import type { SourceWanted, Wanted } from '../options/checked-options.ts'
import type { Input } from '../source/input.ts'
import type { Table } from '../table.ts'
import { parquetFile } from './parquet-file.ts'
import { parquetReader } from './parquet-reader.ts'

/** The table in a Parquet file, read column by column. */
export async function parquetTable(
  input: Input,
  wanted: Wanted,
  { onProgress }: SourceWanted,
  compressors: Compressors,
): Promise<Table> {
  const file = await parquetFile(input, onProgress)
  try {
    const { columns: all, read } = await parquetReader(file, compressors)
    const { chosen, columns, leftOut, label } = chooseTyped(all, wanted, input.name)
    const matrix = matrixBuilder(
      input.name,
      columns,
      chosen.every((j) => all[j].float32),
    )
    for (const column of columns) matrix.add(await read(column))
    const labels = label === null ? null : labelTexts(await read(all[label].name), input.name)
    return { points: matrix.points(), labels, columns, leftOut }
  } finally {
    await file.close()
  }
}
