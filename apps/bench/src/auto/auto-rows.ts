import { autoChoices } from '../speed/auto-choices.ts'
import type { AutoChoice } from '../speed/auto-choices.ts'
import type { CellKey, FitRow } from '../speed/speed-results.ts'
import type { AutoResults } from './auto-results.ts'

/** One cell: what each algorithm takes, and how the one that was chosen compares. */
export interface AutoRow extends CellKey {
  /** Why there is no choice to compare. */
  readonly error: string | null
  /** Median milliseconds by algorithm; null where there are none. */
  readonly times: Readonly<Record<string, number | null>>
  readonly choice: AutoChoice | null
}

/** Cell by cell. One in which an algorithm is in error compares nothing. */
export function autoRows({ fits, contenders, threads }: AutoResults): AutoRow[] {
  const choices = autoChoices(fits, contenders[0].name, threads)
  return fits
    .filter(({ algorithm }) => algorithm === 'auto')
    .map(({ cell, n, d, k, precision }) => {
      const isHere = (row: CellKey) => row.cell === cell && row.precision === precision
      const own = fits.filter(isHere)
      const times = Object.fromEntries(own.map((row) => [row.algorithm, row.times?.median ?? null]))
      const error = errorOf(own)
      const choice = error === null ? (choices.find(isHere) ?? null) : null
      return { cell, n, d, k, precision, error, times, choice }
    })
}

/** The choices that can be compared. */
export function comparedChoices(results: AutoResults): AutoChoice[] {
  return autoRows(results).flatMap(({ choice }) => choice ?? [])
}

function errorOf(rows: readonly FitRow[]): string | null {
  const wrong = rows.find(({ error }) => error !== null)
  return wrong === undefined ? null : `${wrong.algorithm}: ${wrong.error}`
}
