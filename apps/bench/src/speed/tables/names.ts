import type { Precision } from '@kentro/benchmarks'
import type { CellKey, Manners } from '../speed-results.ts'
import type { Column } from '../../tables/column.ts'

/** Floating point numbers, shortly. */
export function precisionText(precision: Precision): string {
  return precision === 'float64' ? 'f64' : 'f32'
}

/** A way of fitting: its algorithm, and in brackets its threads where they are not as many as are allowed. */
export function mannersText({ algorithm, threads }: Manners, usual: number): string {
  return threads === usual ? algorithm : `${algorithm} (${threads})`
}

/** The columns that name a cell. */
export const cellColumns: readonly Column<CellKey>[] = [
  { title: 'cell', text: ({ cell }) => cell, key: true, left: true },
  { title: 'type', text: ({ precision }) => precisionText(precision), key: true, left: true },
]
