import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readBestKnown, writeBestKnown } from '@kentro/study'
import { FILES, mergeRecords } from '../run-study.ts'
import { readStudy } from './read-study.ts'

/**
 * Copies a study under the name of its machine and of the version of Kentro, with its rows compressed, and merges its best
 * known inertias into the published ones. Returns the files, relative to `place`.
 *
 * @throws RangeError if it was stopped, or is none
 */
export async function addStudy(place: string, folder: string): Promise<string[]> {
  const { meta } = await readStudy(folder)
  const isPart = meta.stopped || existsSync(join(folder, FILES.unfinished))
  if (isPart) throw new RangeError(`${basename(folder)} must be a whole study, got part of one`)
  const { environment, versions } = meta
  const machine = `${environment.cpu} ${environment.cores} cores`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const name = `${machine}-kentro-${versions['@kentro/study'] ?? 'unknown'}`
  await mkdir(join(place, name), { recursive: true })
  await copyFile(join(folder, FILES.meta), join(place, name, FILES.meta))
  await writeFile(
    join(place, name, `${FILES.rows}.gz`),
    gzipSync(await readFile(join(folder, FILES.rows)), { level: 9 }),
  )
  const records = join(place, FILES.best)
  writeBestKnown(records, mergeRecords(readBestKnown(records), readBestKnown(join(folder, FILES.best))))
  return [`${name}/${FILES.meta}`, `${name}/${FILES.rows}.gz`, FILES.best]
}
