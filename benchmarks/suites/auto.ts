import type { Cell } from './cell.ts'
import { parseCell } from './parse-cell.ts'

/** How much of the suite `auto` is measured. */
export interface AutoProfile {
  readonly cells: readonly Cell[]
  /** Rounds of timing; each algorithm has its turn in every round. */
  readonly rounds: number
  /** What the rounds of a cell may take. */
  readonly cellSeconds: number
  /** What all of it shall take: rounds are cut short for it, cells are not. */
  readonly seconds: number
}

/** How many times as long as the best algorithm the choice may take: at the geometric mean, and in any cell. */
export const autoTarget = { mean: 1.1, worst: 1.5 } as const

/** The limit of iterations of a cell. */
export const AUTO_ITERATIONS = 40

const DATA = ['uniform', 'overlap']

/** Each kind of data with each number of columns and of clusters, and as many points as make n x d x k about `work`. */
function gridOf(columns: readonly number[], clusters: readonly number[], work: number, most: number): Cell[] {
  return DATA.flatMap((data) =>
    columns.flatMap((d) =>
      clusters.map((k) => {
        const n = Math.min(Math.max(work / (d * k), 2000, 5 * k), most)
        return parseCell(`${data}-${roundly(n)}-${d}-${k}`, AUTO_ITERATIONS, ['float64'])
      }),
    ),
  )
}

/** In whole thousands, as names of cells have them. */
function roundly(n: number): string {
  return `${Math.round(n / 1000)}k`
}

const usual: AutoProfile = {
  cells: gridOf([1, 2, 3, 8, 16, 32, 64, 128, 784], [3, 10, 50, 200, 1000], 1.2e7, 200_000),
  rounds: 5,
  cellSeconds: 4,
  seconds: 200,
}

export const autoProfiles: Readonly<Record<'quick' | 'default' | 'full', AutoProfile>> = {
  quick: { cells: gridOf([2, 16, 128], [5, 50], 1e6, 20_000), rounds: 3, cellSeconds: 0.4, seconds: 5 },
  default: usual,
  full: { ...usual, rounds: 15, cellSeconds: Infinity, seconds: Infinity },
}
