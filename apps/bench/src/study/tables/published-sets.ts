import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Points } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import { messageOf } from '../../measure/attempt.ts'
import { fileStem } from '../plan/files-in.ts'
import { isLabels } from '../plan/own-data.ts'
import { readSet } from '../plan/read-set.ts'

/** A set as it is published. */
export interface PublishedSet {
  readonly name: string
  readonly n: number
  readonly d: number
  /** In lower case, without what says how a file is written. */
  readonly stems: readonly string[]
}

/** A set that was found. */
export interface FoundSet {
  readonly name: string
  readonly points: Points
  readonly labels: readonly string[] | null
  /** The centroids in a file beside it; null where there is none. */
  readonly codebook: Points | null
  /** Relative to the folder that was searched. */
  readonly file: string
}

/**
 * A set in the first file of its name and size; null where there is none. Files that are of no use are told to `passBy`, with
 * the reason.
 */
export async function findSet(
  folder: string,
  files: readonly string[],
  set: PublishedSet,
  passBy: (reason: string) => void,
): Promise<FoundSet | null> {
  const { name, n, d, stems } = set
  for (const path of files.filter((one) => stems.includes(fileStem(one).toLowerCase()) && !isLabels(one))) {
    const file = relative(folder, path)
    try {
      const found = await readSet(path)
      const { points } = found
      if (points.n === n && points.d === d) return { name, ...found, codebook: await codebookOf(path, set), file }
      passBy(`${file} has ${points.n} x ${points.d} values instead of ${n} x ${d}`)
    } catch (error) {
      const why = messageOf(error).replace(path, file)
      passBy(why.startsWith(file) ? why : `${file} cannot be read: ${why}`)
    }
  }
  return null
}

const CODEBOOKS = ['-cb.txt', '-ga-cb.txt', '-gt.txt', '_gt.txt', '.cb.txt', '.cb']

async function codebookOf(file: string, { d, stems }: PublishedSet): Promise<Points | null> {
  const names = [fileStem(file), ...stems].flatMap((stem) => CODEBOOKS.map((end) => stem + end))
  for (const name of names) {
    const path = join(dirname(file), name)
    const found = existsSync(path) ? await readSet(path).catch(() => null) : null
    if (found?.points.d === d) return found.points
  }
  return null
}

const RESTARTS = 100

/** Where the k centroids of a set should be, and how that is known. */
export function referenceOf({ points, labels, codebook }: FoundSet, k: number): { reference?: Points; from: string } {
  if (codebook?.n === k) return { reference: codebook, from: 'the published centroids' }
  if (labels !== null && new Set(labels).size === k) return { from: 'the means of the published labels' }
  const { centroids, d } = kmeansSync(points, k, { seed: 'reference', restarts: RESTARTS, tolerance: 0 })
  const from = `the best of ${RESTARTS} runs of greedy k-means++, as no centers are at hand`
  return { reference: { data: centroids, n: k, d }, from }
}
