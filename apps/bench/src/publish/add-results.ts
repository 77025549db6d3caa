import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { autoProfiles, speedProfiles } from '@kentro/benchmarks'
import type { Cell } from '@kentro/benchmarks'
import type { Results } from '../results.ts'
import type { FitRow } from '../speed/speed-results.ts'
import { readResults } from './read-results.ts'
import type { AnyResults } from './read-results.ts'

/** The suite that a run must have, by the format of its results. */
const SUITES = { 'kentro-bench': 'grid', 'kentro-speed': 'speed', 'kentro-auto': 'auto' } as const

/**
 * Copies a results.json under the name of its machine and of the version of Kentro, and returns that name.
 *
 * @throws RangeError if it is not a whole run of the grid, or of the suite `speed` or `auto`
 */
export async function addResults(folder: string, file: string): Promise<string> {
  const results = await readResults(file)
  const suite = SUITES[results.format]
  if (results.stopped || !isWhole(results)) {
    throw new RangeError(`${basename(file)} must be a whole run with the suite ${suite}, got part of one`)
  }
  const { environment, contenders } = results
  const version = contenders.find(({ ours }) => ours)?.version ?? 'unknown'
  const machine = `${environment.cpu} ${environment.cores} cores`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const name = `${machine}-kentro-${version}${suite === 'grid' ? '' : `-${suite}`}.json`
  await mkdir(folder, { recursive: true })
  await copyFile(file, join(folder, name))
  return name
}

function isWhole(results: AnyResults): boolean {
  if (results.format === 'kentro-bench') return hasGrid(results)
  if (results.format === 'kentro-speed') return hasCells(results.fits, speedProfiles.default.cells)
  return hasCells(results.fits, autoProfiles.default.cells) && results.fits.every(({ error }) => error === null)
}

function hasGrid({ sameStart, ownSeeding }: Results): boolean {
  return [sameStart, ownSeeding].every((rows) => rows.some(({ suite }) => suite === 'grid'))
}

function hasCells(fits: readonly FitRow[], cells: readonly Cell[]): boolean {
  const measured = new Set(fits.map(({ cell }) => cell))
  return cells.every(({ name }) => measured.has(name))
}
