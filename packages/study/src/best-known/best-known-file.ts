import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { BestKnown } from './best-known.ts'

/**
 * The records in a JSON file; none where there is no such file.
 *
 * @throws RangeError if the file holds something else
 */
export function readBestKnown(path: string): BestKnown[] {
  if (!existsSync(path)) return []
  const records = parsed(readFileSync(path, 'utf8'))
  const wrong = Array.isArray(records) ? records.findIndex((one) => !isRecord(one)) : 0
  if (wrong < 0) return records as BestKnown[]
  throw new RangeError(`${basename(path)} must be a list of best known inertias, got something else at ${wrong}`)
}

/** Writes records to a JSON file, a line each: beside its place first, so that a reader finds all of the old or of the new. */
export function writeBestKnown(path: string, records: readonly BestKnown[]): void {
  const lines = records.map((record) => JSON.stringify(record))
  writeFileSync(`${path}.tmp`, `[\n${lines.join(',\n')}\n]\n`)
  renameSync(`${path}.tmp`, path)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(one: unknown): boolean {
  const { data, k, digest, inertia } = (one ?? {}) as Partial<BestKnown>
  return typeof data === 'string' && Number.isInteger(k) && typeof digest === 'string' && Number.isFinite(inertia)
}
