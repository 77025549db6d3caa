import type { CellKey, FitRow } from './speed-results.ts'

/** How the algorithm that was chosen compares with the best single one, in one cell. */
export interface AutoChoice extends CellKey {
  readonly error: null
  /** What was chosen. */
  readonly chose: string
  readonly best: string
  /** Milliseconds. */
  readonly auto: number
  readonly least: number
  /** How many times as long as the best: less than 1 where it was faster. */
  readonly ratio: number
}

/** How `auto` compares with the best of the algorithms that can be named, wherever there are times of both. */
export function autoChoices(rows: readonly FitRow[], ours: string, threads: number): AutoChoice[] {
  const own = rows.filter((row) => row.contender === ours && row.times !== null && row.threads === threads)
  return own.flatMap(({ cell, n, d, k, precision, algorithm, chose, times }) => {
    if (algorithm !== 'auto' || times === null) return []
    const named = own
      .filter((row) => row.cell === cell && row.precision === precision && row.algorithm !== 'auto')
      .map((row) => ({ name: row.algorithm, time: row.times?.median ?? Infinity }))
      .toSorted((a, b) => a.time - b.time)
    const [best] = named
    if (best === undefined) return []
    const auto = times.median
    const key = { cell, n, d, k, precision }
    return [
      { ...key, error: null, chose: chose ?? 'auto', best: best.name, auto, least: best.time, ratio: auto / best.time },
    ]
  })
}
