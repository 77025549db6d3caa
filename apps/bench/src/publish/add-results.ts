import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readResults } from './read-results.ts'

/**
 * Copies a results.json under the name of its machine and of the version of Kentro, and returns that name.
 *
 * @throws RangeError if it is not a whole run of the grid
 */
export async function addResults(folder: string, file: string): Promise<string> {
  const results = await readResults(file)
  const { stopped, sameStart, ownSeeding, environment, contenders } = results
  const whole = !stopped && [sameStart, ownSeeding].every((rows) => rows.some(({ suite }) => suite === 'grid'))
  if (!whole) throw new RangeError(`${basename(file)} must be a whole run with the suite grid, got part of one`)
  const version = contenders.find(({ ours }) => ours)?.version ?? 'unknown'
  const machine = `${environment.cpu} ${environment.cores} cores`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const name = `${machine}-kentro-${version}.json`
  await mkdir(folder, { recursive: true })
  await copyFile(file, join(folder, name))
  return name
}
