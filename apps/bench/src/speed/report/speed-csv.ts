import type { CsvRow } from '@kentro/io'
import { csvOf } from '../../output/csv-of.ts'
import type { ColdRow, FitRow, OwnRow, Ratio, SpeedResults } from '../speed-results.ts'

/** All rows of the suite `speed` as one table; what a kind of row does not have is left empty. */
export function speedCsv({ fits, cold, own, ratios }: Pick<SpeedResults, 'fits' | 'cold' | 'own' | 'ratios'>): string {
  return csvOf([...fits.map(fromFit), ...cold.map(fromCold), ...own.map(fromOwn), ...ratios.map(fromRatio)])
}

function fromFit({ verdict, turns, rounds, times, ...row }: FitRow): CsvRow {
  return { kind: 'fit', ...row, ...verdict, turns: turns.join(' '), rounds: rounds.join(' '), ...times }
}

function fromCold({ samples, ...row }: ColdRow): CsvRow {
  return { kind: 'first-fit', ...row, fits: samples.length }
}

function fromOwn({ kind, seeds, samples, times, ...row }: OwnRow): CsvRow {
  return { ...row, kind, fits: samples.length, seeds: seeds.join(' '), ...times }
}

function fromRatio({ comparison, ours, theirs, spread, difference, ...row }: Ratio): CsvRow {
  const { ratio, against, ...key } = row
  return {
    ...key,
    kind: `ratio-${comparison}`,
    contender: against,
    algorithm: theirs.algorithm,
    threads: theirs.threads,
    ours: ours.algorithm,
    ratio,
    difference,
    ...spread,
  }
}
