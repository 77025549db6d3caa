import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readStudy } from './read-study.ts'
import type { StoredStudy } from './read-study.ts'

/**
 * The published study with the latest date, against the best known inertias of all of them.
 *
 * @throws RangeError if there are none
 */
export async function newestStudy(place: string): Promise<StoredStudy> {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(place, name))
  const all = await Promise.all(folders.map((folder) => readStudy(folder, place)))
  const [newest] = all.toSorted((a, b) => b.meta.date.localeCompare(a.meta.date))
  if (newest === undefined) throw new RangeError('a study must be published first: pnpm run study --publish FOLDER')
  return newest
}
