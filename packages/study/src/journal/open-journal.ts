import { appendFileSync, closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Trial } from '../trials/trial.ts'
import { parseRows } from './parse-rows.ts'

/** The rows of a study in a file, one line each. */
export interface Journal {
  /** Those that were there when it was opened. */
  readonly rows: readonly Trial[]
  append(row: Trial): void
  close(): void
}

/**
 * The journal in a file, which is made where there is none. What a kill left of a last line is dropped.
 *
 * @throws RangeError naming the line, if the file holds something else than rows
 */
export function openJournal(path: string): Journal {
  const file = openSync(path, 'a+')
  try {
    const text = readFileSync(file, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    const rows = parseRows(whole, basename(path))
    if (whole.length < text.length) ftruncateSync(file, Buffer.byteLength(whole))
    return {
      rows,
      // One write for a whole line: a kill tears at most the last.
      append: (row) => appendFileSync(file, `${JSON.stringify(row)}\n`),
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** A journal that is kept nowhere. */
export const noJournal: Journal = { rows: [], append() {}, close() {} }
