import type { SameStartRow } from '../results.ts'
import { geometricMean } from '../stats/geometric-mean.ts'

/** How much faster a contender is than the first, over several cases. */
export interface SpeedUp {
  contender: string
  /** Geometric, over the cases that count; null if none does. */
  mean: number | null
  /** Cases in which both did the same work. */
  counted: number
  all: number
}

/** The mean speed-up of each contender but the first. Only equal work counts. */
export function speedUps(rows: readonly SameStartRow[]): SpeedUp[] {
  const [first, ...others] = new Set(rows.map(({ contender }) => contender))
  return first === undefined ? [] : others.map((contender) => speedUpOf(contender, rows))
}

function speedUpOf(contender: string, rows: readonly SameStartRow[]): SpeedUp {
  const own = rows.filter((row) => row.contender === contender)
  const ratios = own.flatMap(({ speedUp, sameWork }) => (sameWork === true && speedUp !== null ? [speedUp] : []))
  return { contender, mean: geometricMean(ratios), counted: ratios.length, all: own.length }
}
