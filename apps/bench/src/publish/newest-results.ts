import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Results } from '../results.ts'
import { readResults } from './read-results.ts'

/**
 * The results with the latest date in a folder.
 *
 * @throws RangeError if there are none
 */
export async function newestResults(folder: string): Promise<Results> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const all = await Promise.all(names.map((name) => readResults(join(folder, name))))
  const [newest] = all.sort((a, b) => b.date.localeCompare(a.date))
  if (newest === undefined) throw new RangeError('benchmarks/results must hold at least one run, got none')
  return newest
}
