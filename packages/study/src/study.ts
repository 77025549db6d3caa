import { checkStudy } from './check-study.ts'
import type { CheckedStudy } from './check-study.ts'
import { runHere } from './crew/run-here.ts'
import { runInWorkers } from './crew/run-in-workers.ts'
import { share } from './crew/shared-workshop.ts'
import type { Source } from './strategies/source.ts'
import { noJournal, openJournal } from './journal/open-journal.ts'
import { tally } from './progress.ts'
import type { StudyOptions } from './study-options.ts'
import { plan, tasks } from './trials/plan.ts'
import type { Cell, Task } from './trials/plan.ts'
import type { Outcome, Trial } from './trials/trial.ts'

/**
 * The rows of a study: one for each run of each strategy on each data set for each k, in that order, whatever the number
 * of workers. Trials are paired: run r of every strategy on the same data and k draws from the same stream, which depends
 * on nothing but the seed, the name of the data, k and r. Each trial has one thread, and solves until no label changes.
 *
 * With a `file` rows are kept as they come, a line of JSON each. Started again with the same file, a study goes on where it
 * was stopped or killed; with more runs, strategies or data it adds to them. A strategy that throws has rows that say so.
 *
 * @throws TypeError or RangeError naming the argument, what was expected and what came
 * @example
 * const rows = await study({ data: { name: 'mine', points, k: 8 }, strategies: ['k-means++', 'greedy-k-means++'] })
 */
export async function study(options: StudyOptions): Promise<Trial[]> {
  const checked = await checkStudy(options)
  const { file, signal = new AbortController().signal, onProgress = () => {} } = options
  const cells = plan(checked.data, checked.strategies, checked)
  const journal = file === undefined ? noJournal : openJournal(file)
  try {
    const rows = found(journal.rows, cells)
    const left = tasks(cells, (key, run) => rows.has(nameOf(key, run)))
    const failed = [...rows.values()].filter(({ error }) => error !== null).length
    const count = tally(cells, left, { done: rows.size, failed }, checked.workers)
    onProgress(count.progress())
    await runAll(checked, cells, left, signal, (task, outcome, milliseconds) => {
      const row = rowOf(checked, cells[task.cell], task.run, outcome)
      journal.append(row)
      rows.set(nameOf(row.key, row.run), row)
      count.add(task, row.error !== null, milliseconds)
      onProgress(count.progress())
    })
    return cells.flatMap(({ key, runs }) =>
      Array.from({ length: runs }, (_, run) => rows.get(nameOf(key, run))).filter((row) => row !== undefined),
    )
  } finally {
    journal.close()
  }
}

/** The rows of these cells by name, those of other studies left out. */
function found(rows: readonly Trial[], cells: readonly Cell[]): Map<string, Trial> {
  const runs = new Map(cells.map((cell) => [cell.key, cell.runs]))
  return new Map(
    rows.filter(({ key, run }) => run < (runs.get(key) ?? 0)).map((row) => [nameOf(row.key, row.run), row]),
  )
}

function nameOf(key: string, run: number): string {
  return `${key}/${run}`
}

function runAll(
  { data, strategies, solver, measures, workers }: CheckedStudy,
  cells: readonly Cell[],
  left: readonly Task[],
  signal: AbortSignal,
  onOutcome: (task: Task, outcome: Outcome, milliseconds: number) => void,
): Promise<void> {
  const workshop = { cells, solver, measures }
  if (workers === 1) return runHere({ ...workshop, subjects: data, strategies }, left, signal, onOutcome)
  const shared = strategies.map(({ source, options }) => ({ source: source as Source, options }))
  return runInWorkers(workers, { ...workshop, subjects: share(data), strategies: shared }, left, signal, onOutcome)
}

function rowOf({ data, strategies, solver, seed }: CheckedStudy, cell: Cell, run: number, outcome: Outcome): Trial {
  const { name, digest, points } = data[cell.data]
  const { n, d } = points
  const { key, k } = cell
  return {
    key,
    data: name,
    digest,
    n,
    d,
    k,
    strategy: strategies[cell.strategy].name,
    solver: solver.name,
    seed,
    run,
    ...outcome,
  }
}
