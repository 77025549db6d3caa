import type { Case } from '@kentro/benchmarks'
import type { RowKey } from '../results.ts'

/** What names a row. */
export function rowKey({ suite, data, n, d, k }: Case, contender: string): RowKey {
  return { suite, data, n, d, k, contender }
}
