import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The files below a folder that can hold points or labels, in order of path. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && KINDS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The name of a file without what says how it is written: s1 for s1.data.gz. */
export function fileStem(file: string): string {
  return basename(file).replace(ENDING, '')
}

const KINDS = /\.(data|dat|txt|csv|tsv|pa|labels\d*)(\.gz)?$|\.zip$/i
const ENDING = /(\.(data|dat|txt|csv|tsv|pa|zip|gz))+$/i
