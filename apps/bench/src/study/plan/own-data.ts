import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { StudyFlags } from '../flags/study-flags.ts'
import { fileStem, filesIn } from './files-in.ts'
import { readSet } from './read-set.ts'
import type { SourcedData } from './study-plan.ts'

/**
 * The data in a file, or in all files of a folder that hold some.
 *
 * @throws RangeError if there are none, or the numbers of clusters are not known
 */
export async function ownData(path: string, { clusters, label }: StudyFlags): Promise<SourcedData[]> {
  const column = label !== undefined && /^\d+$/.test(label) ? Number(label) : label
  const folder = await isFolder(path)
  if (folder === null) throw new RangeError(`--data must be a file or a folder that can be read, got ${path}`)
  const files = folder ? (await filesIn(path)).filter((file) => !isLabels(file)) : [path]
  if (files.length === 0) throw new RangeError(`--data must be a file or a folder of files with points, got ${path}`)
  const several = new Set(files.map(fileStem)).size < files.length
  const all: SourcedData[] = []
  for (const file of files) {
    const { points, labels } = await readSet(file, column)
    const truth = labels === null ? {} : { labels }
    const k = clusters === undefined ? {} : { k: clusters }
    if (clusters === undefined && labels === null) {
      throw new RangeError(`--clusters must be given for ${basename(file)}, which has no labels to count`)
    }
    all.push({
      data: { name: several ? basename(file) : fileStem(file), points, ...truth, ...k },
      source: basename(file),
    })
  }
  return all
}

/** Whether a file holds the labels of another. */
export function isLabels(file: string): boolean {
  return /[.-]labels?\d*\b|\.pa$/i.test(basename(file))
}

/** Whether a path leads to a folder; null where it leads nowhere. */
export async function isFolder(path: string): Promise<boolean | null> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  )
}
