import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAside } from '../output/write-aside.ts'
import { addResults } from './add-results.ts'
import { newestResults } from './newest-results.ts'
import { readmeAuto } from './readme-auto.ts'
import { readmePicture } from './readme-picture.ts'
import { readmeSpeed } from './readme-speed.ts'
import { readmeTable } from './readme-table.ts'
import { replaceBetween } from './replace-between.ts'

const PICTURE = 'docs/bench.svg'
const README = 'README.md'
/** The README that says how good the choice of an algorithm is. */
const AUTO_README = 'packages/kmeans/README.md'

/**
 * Writes what READMEs say of the newest results, and the picture, from benchmarks/results; a results.json that is given is put
 * there first. Returns the files that were written, relative to the root of the repository.
 *
 * @throws RangeError if there are no results, the file is not a whole run, or a README has no place for them
 */
export async function publish(root: string, file?: string): Promise<string[]> {
  const folder = 'benchmarks/results'
  const added = file === undefined ? [] : [`${folder}/${await addResults(join(root, folder), file)}`]
  const { bench, speed, auto } = await newestResults(join(root, folder))
  let text = await readFile(join(root, README), 'utf8')
  if (bench !== null) text = replaceBetween(text, 'results', readmeTable(bench))
  if (speed !== null) text = replaceBetween(text, 'speed', readmeSpeed(speed))
  const texts: [path: string, text: string][] = [[README, text]]
  if (auto !== null) {
    const before = await readFile(join(root, AUTO_README), 'utf8')
    texts.push([AUTO_README, replaceBetween(before, 'auto', readmeAuto(auto))])
  }
  if (bench !== null) {
    texts.unshift([PICTURE, await readmePicture(bench)])
    await mkdir(join(root, 'docs'), { recursive: true })
  }
  for (const [path, content] of texts) await writeAside(join(root, path), content)
  return [...added, ...texts.map(([path]) => path)]
}
