import type { Table } from 'apache-arrow'
import type { OutColumn } from '../out/point-columns.ts'
import { loadArrow } from './load-arrow.ts'

/** Columns as a table of apache-arrow; `caller` is what needs it. */
export async function columnTable(columns: readonly OutColumn[], caller: string): Promise<Table> {
  const { Table: ArrowTable, Utf8, makeVector, vectorFromArray } = await loadArrow(caller)
  const vectors = columns.map((column) => [
    column.name,
    column.type === 'text' ? vectorFromArray(column.data, new Utf8()) : makeVector(column.data),
  ])
  return new ArrowTable(Object.fromEntries(vectors))
}
