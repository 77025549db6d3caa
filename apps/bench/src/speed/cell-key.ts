import type { Cell, Precision } from '@kentro/benchmarks'
import type { CellKey } from './speed-results.ts'

/** What names a row. */
export function cellKey({ name, n, d, k }: Cell, precision: Precision): CellKey {
  return { cell: name, n, d, k, precision }
}
