import { parquetSchema } from 'hyparquet'
import type { FileMetaData, SchemaElement } from 'hyparquet'
import type { TypedColumn } from '../columns/choose-typed.ts'

/** A column of a Parquet file. */
export interface ParquetColumn extends TypedColumn {
  readonly float32: boolean
}

const NUMBERS = ['INT32', 'INT64', 'FLOAT', 'DOUBLE', 'BOOLEAN', 'FLOAT16', 'DECIMAL', 'INTEGER']

/** The columns of a Parquet file; what has parts of its own counts as one. */
export function parquetColumns(metadata: FileMetaData): ParquetColumn[] {
  return parquetSchema(metadata).children.map(({ element, children }) => {
    if (typeof element.name !== 'string') throw new RangeError('parquet column without a name')
    const type = children.length > 0 ? 'a group of columns' : typeOf(element)
    const numeric = NUMBERS.includes(type) && element.repetition_type !== 'REPEATED'
    return { name: element.name, type, numeric, float32: type === 'FLOAT' }
  })
}

function typeOf({ type, converted_type: converted, logical_type: logical }: SchemaElement): string {
  if (logical !== undefined) return logical.type
  if (converted === undefined) return type ?? 'unknown'
  return /^U?INT_/.test(converted) ? 'INTEGER' : converted
}
