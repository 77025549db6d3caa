import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { AutoResults } from '../auto/auto-results.ts'
import type { Results } from '../results.ts'
import type { SpeedResults } from '../speed/speed-results.ts'

const FORMATS = ['kentro-bench', 'kentro-speed', 'kentro-auto']

/** The results of the suites of cases, of the suite `speed`, or of the suite `auto`. */
export type AnyResults = Results | SpeedResults | AutoResults

/**
 * The results in a file.
 *
 * @throws RangeError if it holds something else
 */
export async function readResults(path: string): Promise<AnyResults> {
  const results = parsed(await readFile(path, 'utf8'))
  if (results === null || !FORMATS.includes(results.format) || results.version !== 1) {
    throw new RangeError(`${basename(path)} must be a results.json of the bench, got something else`)
  }
  return results
}

function parsed(text: string): AnyResults | null {
  try {
    return JSON.parse(text) as AnyResults | null
  } catch {
    return null
  }
}
