import type { Trial } from '../trials/trial.ts'
import type { BestKnown, NewBest } from './best-known.ts'

/**
 * What is known once the rows of a study are: the records with those that the rows set or break, and which these are.
 * Records are of data (by name and digest) and k; equal inertia breaks none, so that the first to find it is kept.
 *
 * @param origin where and when the rows come from
 * @example
 * const { known, changes } = improveBestKnown(records, rows, { source: 'Kentro 1.0.0', date: '2027-01-01' })
 */
export function improveBestKnown(
  records: readonly BestKnown[],
  rows: readonly Trial[],
  origin: { source: string; date: string },
): { known: BestKnown[]; changes: NewBest[] } {
  const before = new Map(records.map((record) => [nameOf(record), record]))
  const after = new Map(before)
  for (const row of rows) {
    const { data, n, d, k, digest, finalInertia: inertia, strategy, seed, run, key } = row
    if (inertia === null || inertia >= (after.get(nameOf(row))?.inertia ?? Infinity)) continue
    after.set(nameOf(row), { data, n, d, k, digest, inertia, strategy, seed, run, key, ...origin })
  }
  const known = [...after.values()].toSorted(
    (a, b) => compare(a.data, b.data) || a.k - b.k || compare(a.digest, b.digest),
  )
  const changes = known
    .filter((record) => before.get(nameOf(record)) !== record)
    .map((record) => ({ before: before.get(nameOf(record)) ?? null, after: record }))
  return { known, changes }
}

/** The record of the data and k of a row, or null. */
export function bestKnownOf(
  records: readonly BestKnown[],
  row: Pick<Trial, 'data' | 'k' | 'digest'>,
): BestKnown | null {
  return records.find((record) => nameOf(record) === nameOf(row)) ?? null
}

function nameOf({ data, k, digest }: Pick<BestKnown, 'data' | 'k' | 'digest'>): string {
  return JSON.stringify([data, k, digest])
}

/** By code units, which no locale changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
