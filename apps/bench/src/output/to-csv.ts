import type { CsvRow } from '@kentro/io'
import type { Measured, OwnSeedingRow, SameStartRow, UnitsRow } from '../results.ts'
import { csvOf } from './csv-of.ts'

/** All rows of the results as one table, without the raw samples; what a protocol does not measure is left empty. */
export function toCsv({ sameStart, ownSeeding, units }: Measured): string {
  return csvOf([...sameStart.map(fromStart), ...ownSeeding.map(fromSeeding), ...units.map(fromUnits)])
}

function fromStart({ verdict, samples, ...row }: SameStartRow): CsvRow {
  return { protocol: 'same-start', ...row, ...verdict, fits: samples.length }
}

function fromSeeding(row: OwnSeedingRow): CsvRow {
  const { suite, data, n, d, k, contender, error, median, deviation, samples, inertia, rand, accuracy } = row
  const key = { suite, data, n, d, k, contender }
  return {
    protocol: 'own-seeding',
    ...key,
    error,
    median,
    deviation,
    fits: samples.length,
    inertia: inertia?.mean ?? null,
    inertiaBest: inertia?.low ?? null,
    inertiaWorst: inertia?.high ?? null,
    adjustedRand: rand?.mean ?? null,
    adjustedRandLow: rand?.low ?? null,
    adjustedRandHigh: rand?.high ?? null,
    matchedAccuracy: accuracy?.mean ?? null,
    matchedAccuracyLow: accuracy?.low ?? null,
    matchedAccuracyHigh: accuracy?.high ?? null,
  }
}

function fromUnits(row: UnitsRow): CsvRow {
  return { protocol: 'units', ...row }
}
