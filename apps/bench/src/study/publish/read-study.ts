import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseRows, readBestKnown } from '@kentro/study'
import type { BestKnown, Trial } from '@kentro/study'
import { FILES } from '../run-study.ts'
import type { StudyMeta } from '../study-meta.ts'

/** A study as it was stored. */
export interface StoredStudy {
  readonly meta: StudyMeta
  readonly rows: readonly Trial[]
  readonly known: readonly BestKnown[]
}

/**
 * The study in a folder, its rows compressed or not; those of its references, which only serve the best known inertias, are
 * left out.
 *
 * @throws RangeError if there is none
 */
export async function readStudy(folder: string, records: string = folder): Promise<StoredStudy> {
  const meta = await readMeta(folder)
  const rows = parseRows(await rowsText(folder), FILES.rows)
  const names = new Set(meta.strategies.map(({ name }) => name))
  return {
    meta,
    rows: rows.filter(
      ({ strategy, iterations, error }) => names.has(strategy) && (iterations !== null || error !== null),
    ),
    known: readBestKnown(join(records, FILES.best)),
  }
}

async function readMeta(folder: string): Promise<StudyMeta> {
  const meta = await readFile(join(folder, FILES.meta), 'utf8').then(parsed, () => null)
  if (meta?.format === 'kentro-study' && meta.version === 1) return meta
  throw new RangeError(`a study must be a folder with its ${FILES.meta}, got ${folder}`)
}

function parsed(text: string): StudyMeta | null {
  try {
    return JSON.parse(text) as StudyMeta | null
  } catch {
    return null
  }
}

async function rowsText(folder: string): Promise<string> {
  const plain = join(folder, FILES.rows)
  return readFile(plain, 'utf8').catch(async () => gunzipSync(await readFile(`${plain}.gz`)).toString('utf8'))
}
