import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Results } from '../results.ts'

/**
 * The results in a file.
 *
 * @throws RangeError if it holds something else
 */
export async function readResults(path: string): Promise<Results> {
  const results = parsed(await readFile(path, 'utf8'))
  if (results?.format !== 'kentro-bench' || results.version !== 1) {
    throw new RangeError(`${basename(path)} must be a results.json of the bench, got something else`)
  }
  return results
}

function parsed(text: string): Results | null {
  try {
    return JSON.parse(text) as Results | null
  } catch {
    return null
  }
}
