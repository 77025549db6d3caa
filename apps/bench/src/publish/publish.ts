import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../output/write-aside.ts'
import { addResults } from './add-results.ts'
import { newestResults } from './newest-results.ts'
import { readmePicture } from './readme-picture.ts'
import { readmeTable } from './readme-table.ts'
import { replaceBetween } from './replace-between.ts'

export const START_MARK = '<!-- results:start -->'
export const END_MARK = '<!-- results:end -->'

/**
 * Writes what the README says of the newest results, and its picture, from benchmarks/results; a results.json that is given
 * is put there first. Returns the files that were written, relative to the root of the repository.
 *
 * @throws RangeError if there are no results, the file is not a whole run, or the README has no place for them
 */
export async function publish(root: string, file?: string): Promise<string[]> {
  const folder = 'benchmarks/results'
  const added = file === undefined ? [] : [`${folder}/${await addResults(join(root, folder), file)}`]
  const results = await newestResults(join(root, folder))
  const readme = join(root, 'README.md')
  const table = readmeTable(results)
  const text = replaceBetween(await readFile(readme, 'utf8'), START_MARK, END_MARK, table)
  const picture = await readmePicture(results)
  await mkdir(join(root, 'docs'), { recursive: true })
  await writeAside(join(root, 'docs/bench.svg'), picture)
  await writeAside(readme, text)
  return [...added, 'docs/bench.svg', 'README.md']
}
