import { show } from '@kentro/core'
import type { Trial } from '../trials/trial.ts'

/**
 * The rows of a study in the text of a JSON-lines file.
 *
 * @param name what errors call the file
 * @throws RangeError naming the line, if it holds something else than a row
 */
export function parseRows(text: string, name = 'text'): Trial[] {
  const lines = text.split('\n')
  if (lines[lines.length - 1] === '') lines.pop()
  return lines.map((line, at) => {
    const row = parsed(line)
    if (typeof row?.key === 'string' && Number.isInteger(row.run) && typeof row.strategy === 'string') return row
    throw new RangeError(`line ${at + 1} of ${name} must be a row of a study, got ${show(line)}`)
  })
}

function parsed(line: string): Trial | null {
  try {
    return JSON.parse(line) as Trial | null
  } catch {
    return null
  }
}
