import type { PointsLike } from '@kentro/core'
import { csvPieces } from './csv-pieces.ts'
import type { Row, CsvWriteOptions } from '../options/write-options.ts'

/**
 * Points (n x d), or rows of values by name, as comma-separated text, a line each; reading it gives the same float64s.
 *
 * @throws TypeError or RangeError if points, rows or options are not what they must be
 * @example
 * formatCsv([[1, 2], [3, 4]], { labels: ['a', 'b'] }) // 'x0,x1,label\n1,2,a\n3,4,b\n'
 * formatCsv([{ library: 'kentro', ms: 1.5 }]) // 'library,ms\nkentro,1.5\n'
 */
export function formatCsv(source: PointsLike | readonly Row[], options?: CsvWriteOptions): string {
  return [...csvPieces(source, options)].join('')
}
