import type { Cell, Task } from './trials/plan.ts'

/** How far a study is. */
export interface Progress {
  /** Trials with a row, those of an earlier start included. */
  readonly done: number
  readonly total: number
  /** Those of them that failed. */
  readonly failed: number
  /** An estimate; null before the first trial is done. */
  readonly secondsLeft: number | null
}

/** Keeps count. */
export interface Tally {
  progress(): Progress
  /** A trial is done, which took so many milliseconds. */
  add(task: Task, failed: boolean, milliseconds: number): void
}

/**
 * A tally of the trials that are left. The time left is what the other trials of a cell took on average, or those of all
 * cells where the cell has none, over the number of workers.
 */
export function tally(
  cells: readonly Cell[],
  tasks: readonly Task[],
  before: { done: number; failed: number },
  workers: number,
): Tally {
  const left = new Float64Array(cells.length)
  const spent = new Float64Array(cells.length)
  const count = new Float64Array(cells.length)
  for (const { cell } of tasks) left[cell]++
  let { done, failed } = before
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  return {
    progress() {
      const counted = sum(count)
      const average = sum(spent) / counted
      const milliseconds = left.map((number, cell) => number * (count[cell] > 0 ? spent[cell] / count[cell] : average))
      const secondsLeft = counted === 0 ? null : sum(milliseconds) / 1000 / workers
      return { done, total: before.done + tasks.length, failed, secondsLeft }
    },
    add({ cell }, isFailed, milliseconds) {
      left[cell]--
      spent[cell] += milliseconds
      count[cell]++
      done++
      if (isFailed) failed++
    },
  }
}
