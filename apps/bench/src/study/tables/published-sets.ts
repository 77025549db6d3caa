import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Points } from '@kentro/core'
import { kmeansSync } from '@kentro/kmeans'
import { fileStem } from '../plan/files-in.ts'
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

/** Each set in the first file of its name and size, null where there is none; files that cannot be read are passed by. */
export async function findSet(folder: string, files: readonly string[], set: PublishedSet): Promise<FoundSet | null> {
  for (const file of files.filter((one) => set.stems.includes(fileStem(one).toLowerCase()))) {
    const found = await readSet(file).catch(() => null)
    if (found?.points.n !== set.n || found.points.d !== set.d) continue
    return { name: set.name, ...found, codebook: await codebookOf(file, set), file: relative(folder, file) }
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
