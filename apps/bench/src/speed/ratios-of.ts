import type { Comparison } from '@kentro/benchmarks'
import { quartiles } from '../stats/quartiles.ts'
import type { CellKey, FitRow, Ratio, TimedManners } from './speed-results.ts'

/**
 * How the times of others compare with ours in one cell and one precision: for each, its best way with our best, and one
 * thread of ours with as many as are allowed. `ours` is our name.
 */
export function ratiosOf(rows: readonly FitRow[], ours: string, threads: number): Ratio[] {
  const timed = rows.filter((row) => row.error === null && row.times !== null)
  const own = timed.filter((row) => row.contender === ours)
  const best = fastest(own.filter((row) => row.threads === threads || threads === 1))
  if (best === null) return []
  const rivals = [...new Set(timed.map(({ contender }) => contender))].filter((name) => name !== ours)
  const fits = rivals.flatMap((name) => {
    const theirs = timed.filter((row) => row.contender === name)
    const alike = fastest(theirs.filter((row) => row.difference === null)) ?? fastest(theirs)
    return alike === null ? [] : [ratioOf('fit', best, alike)]
  })
  const auto = own.filter((row) => row.algorithm === 'auto')
  const many = auto.find((row) => row.threads === threads)
  const one = auto.find((row) => row.threads === 1)
  return many !== undefined && one !== undefined && threads > 1 ? [...fits, ratioOf('threads', many, one)] : fits
}

function fastest(rows: readonly FitRow[]): FitRow | null {
  return rows.toSorted((a, b) => timeOf(a) - timeOf(b))[0] ?? null
}

function timeOf({ times }: FitRow): number {
  return times?.median ?? Infinity
}

function ratioOf(comparison: Comparison, ours: FitRow, theirs: FitRow): Ratio {
  const pairs = ours.rounds.flatMap((round, at) => {
    const other = theirs.rounds.indexOf(round)
    return other < 0 ? [] : [theirs.turns[other] / ours.turns[at]]
  })
  return {
    ...keyOf(ours),
    comparison,
    against: theirs.contender,
    ours: mannersOf(ours),
    theirs: mannersOf(theirs),
    ratio: timeOf(theirs) / timeOf(ours),
    spread: pairs.length > 1 ? quartiles(pairs) : null,
    difference: theirs.difference,
  }
}

function keyOf({ cell, n, d, k, precision }: FitRow): CellKey {
  return { cell, n, d, k, precision }
}

function mannersOf(row: FitRow): TimedManners {
  const { contender, algorithm, threads } = row
  return { contender, algorithm, threads, milliseconds: timeOf(row) }
}
