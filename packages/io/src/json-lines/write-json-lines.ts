import type { PointsLike } from '@kentro/core'
import type { Row, WriteOptions } from '../options/write-options.ts'
import { writeFile } from '../out/write-file.ts'
import { jsonPieces } from './json-pieces.ts'

/**
 * Writes points (n x d), or rows of values by name, to a file, as `formatJsonLines` formats them, compressed if its
 * name ends in .gz, at once or not at all (Node only).
 *
 * @throws as `formatJsonLines`; RangeError if the file cannot be written
 * @example
 * await writeJsonLines('clusters.jsonl', points, { labels: model.labels })
 */
export async function writeJsonLines(
  path: string | URL,
  source: PointsLike | readonly Row[],
  options?: WriteOptions,
): Promise<void> {
  const caller = { name: 'writeJsonLines', instead: 'offer formatJsonLines(points) as a download' }
  await writeFile(path, () => jsonPieces(source, options), caller)
}
