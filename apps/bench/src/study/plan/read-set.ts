import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Points } from '@kentro/core'
import { readPoints } from '@kentro/io'
import { fileStem } from './files-in.ts'

// How the files of labels beside those of points are called, after the name that both share.
const LABELS = ['.labels0.gz', '.labels0', '.labels.gz', '.labels', '-label.pa', '-label.txt', '-gt.pa', '.pa']

/** The numeric columns of a file, with the labels of a column of it or of the file beside it; null where there are none. */
export async function readSet(
  file: string,
  label?: string | number,
): Promise<{ points: Points; labels: readonly string[] | null }> {
  const apart = LABELS.map((end) => join(dirname(file), fileStem(file) + end)).find((path) => existsSync(path))
  const truth = label !== undefined ? { label } : apart !== undefined && apart !== file ? { labels: apart } : {}
  const { points, labels } = await readPoints(file, { columns: 'numeric', ...truth })
  return { points, labels }
}
