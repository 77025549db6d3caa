import type { PointsLike } from '@kentro/core'
import type { CsvWriteOptions, Row } from '../options/write-options.ts'
import { writeFile } from '../out/write-file.ts'
import { csvPieces } from './csv-pieces.ts'

/**
 * Writes points (n x d), or rows of values by name, to a file, as `formatCsv` formats them, compressed if its name ends
 * in .gz (Node only).
 *
 * The text goes to a file beside it, which is then renamed: whoever reads the path finds the old content or all of the
 * new, and the old if anything goes wrong.
 *
 * @throws as `formatCsv`; RangeError if the file cannot be written
 * @example
 * await writeCsv('clusters.csv', points, { labels: model.labels })
 */
export async function writeCsv(
  path: string | URL,
  source: PointsLike | readonly Row[],
  options?: CsvWriteOptions,
): Promise<void> {
  const caller = { name: 'writeCsv', instead: 'offer formatCsv(points) as a download' }
  await writeFile(path, () => csvPieces(source, options), caller)
}
