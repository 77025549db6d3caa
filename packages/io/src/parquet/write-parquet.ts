import type { PointsLike } from '@kentro/core'
import type { WriteOptions } from '../options/write-options.ts'
import { writeFile } from '../out/write-file.ts'
import { formatParquet } from './format-parquet.ts'

/**
 * Writes points (n x d) to a Parquet file, as `formatParquet` formats them, at once or not at all (Node only).
 *
 * @throws as `formatParquet`; RangeError if the file cannot be written
 * @example
 * await writeParquet('clusters.parquet', points, { labels: model.labels })
 */
export async function writeParquet(path: string | URL, source: PointsLike, options?: WriteOptions): Promise<void> {
  const caller = { name: 'writeParquet', instead: 'offer formatParquet(points) as a download' }
  await writeFile(path, () => formatParquet(source, options), caller)
}
