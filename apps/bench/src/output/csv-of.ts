import { formatCsv } from '@kentro/io'
import type { CsvRow } from '@kentro/io'

/** Rows of several kinds as one table with the columns of all; what a row does not have is left empty. */
export function csvOf(rows: readonly CsvRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const complete = (row: CsvRow): CsvRow => Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))
  return rows.length === 0 ? '' : formatCsv(rows.map(complete), { columns })
}
