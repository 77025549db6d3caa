import type { PointsLike } from '@kentro/core'
import type { WriteOptions } from '../options/write-options.ts'
import { writeFile } from '../out/write-file.ts'
import { formatArrow } from './format-arrow.ts'

/**
 * Writes points (n x d) to an Arrow file, as `formatArrow` formats them, at once or not at all (Node only). Needs
 * apache-arrow, which is not installed with this package.
 *
 * @throws as `formatArrow`; RangeError if the file cannot be written
 * @example
 * await writeArrow('clusters.arrow', points, { labels: model.labels })
 */
export async function writeArrow(path: string | URL, source: PointsLike, options?: WriteOptions): Promise<void> {
  const caller = { name: 'writeArrow', instead: 'offer formatArrow(points) as a download' }
  await writeFile(path, () => formatArrow(source, options), caller)
}
