import type { PointsLike } from '@kentro/core'
import { show } from '@kentro/core'
import { checkNode } from './check-node.ts'
import { csvPieces } from './csv-pieces.ts'
import { fileError } from './file-error.ts'
import type { CsvRow, CsvWriteOptions } from './write-options.ts'

/**
 * Writes points (n x d), or rows of values by name, to a file, as `formatCsv` formats them (Node only).
 *
 * The text goes to a file beside it, which is then renamed: whoever reads the path finds the old content or all of the new,
 * and the old if anything goes wrong.
 *
 * @throws as `formatCsv`; RangeError if the file cannot be written
 * @example
 * await writeCsv('clusters.csv', points, { labels: model.labels })
 */
export async function writeCsv(
  path: string | URL,
  source: PointsLike | readonly CsvRow[],
  options?: CsvWriteOptions,
): Promise<void> {
  if (typeof path !== 'string' && !(path instanceof URL)) {
    throw new TypeError(`path must be a string or a URL, got ${show(path)}`)
  }
  checkNode('writeCsv', 'offer formatCsv(points) as a download')
  const pieces = csvPieces(source, options)
  const { rename, rm, writeFile } = await import('node:fs/promises')
  const { fileURLToPath } = await import('node:url')
  const target = typeof path === 'string' ? path : fileURLToPath(path)
  const beside = `${target}.${crypto.randomUUID()}.tmp`
  try {
    await writeFile(beside, pieces)
    await rename(beside, target)
  } catch (cause) {
    await rm(beside, { force: true })
    throw fileError(String(path), 'written', cause)
  }
}
