import type { PointsLike } from '@kentro/core'
import type { Row, WriteOptions } from '../options/write-options.ts'
import { jsonPieces } from './json-pieces.ts'

/**
 * Points (n x d), or rows of values by name, as lines of JSON, an object each; reading them gives the same float64s.
 *
 * @throws TypeError or RangeError if points, rows or options are not what they must be
 * @example
 * formatJsonLines([[1, 2]], { labels: ['a'] }) // '{"x0":1,"x1":2,"label":"a"}\n'
 */
export function formatJsonLines(source: PointsLike | readonly Row[], options?: WriteOptions): string {
  return [...jsonPieces(source, options)].join('')
}
