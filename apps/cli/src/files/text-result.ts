import { writeFile } from 'node:fs/promises'
import type { Result } from './save.ts'

/** A text as a result. */
export function textResult(path: string, text: string): Result {
  return { path, write: (place) => writeFile(place, text), text: () => [text] }
}

/** A value as JSON, on one line. */
export function jsonResult(path: string, value: unknown): Result {
  return textResult(path, `${JSON.stringify(value)}\n`)
}
