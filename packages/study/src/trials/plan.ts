import { createHash } from 'node:crypto'
import type { CheckedData } from '../data/check-data.ts'
import type { CheckedStrategy } from '../strategies/check-strategies.ts'
import type { Solver } from './fit.ts'
import type { MeasureName } from './measures.ts'

/** All runs of a strategy on some data for one k. */
export interface Cell {
  /** See `Trial`. */
  readonly key: string
  /** By index. */
  readonly data: number
  readonly strategy: number
  readonly k: number
  readonly runs: number
  /** See `streamOf`. */
  readonly stream: string
}

/** A trial that is to be run. */
export interface Task {
  /** By index. */
  readonly cell: number
  readonly run: number
}

/** What all cells of a study have in common. */
export interface Protocol {
  readonly runs: number
  readonly seed: number | string
  readonly solver: Solver
  readonly measures: readonly MeasureName[]
}

/** The cells of a study, in the order of its rows. A strategy that draws nothing has one run. */
export function plan(
  data: readonly CheckedData[],
  strategies: readonly CheckedStrategy[],
  { runs, seed, solver, measures }: Protocol,
): Cell[] {
  return data.flatMap(({ name, digest, truth, ks }, at) =>
    ks.flatMap((k) => {
      const stream = streamOf(seed, name, k)
      return strategies.map(({ identity, options, deterministic, name: called }, strategy): Cell => {
        const key = digestOf([stream, digest, truth, called, identity, options, solver, measures.toSorted()])
        return { key, data: at, strategy, k, runs: deterministic ? 1 : runs, stream }
      })
    }),
  )
}

/** The name of the streams of draws of a data set and k, to which the run is added: the same for every strategy. */
export function streamOf(seed: number | string, data: string, k: number): string {
  return JSON.stringify([seed, data, k])
}

/** The trials that are left: first runs first, so that whatever is stopped early has as much of everything. */
export function tasks(cells: readonly Cell[], isDone: (key: string, run: number) => boolean): Task[] {
  const most = Math.max(...cells.map(({ runs }) => runs))
  return Array.from({ length: most }, (_, run) =>
    [...cells.keys()]
      .filter((cell) => run < cells[cell].runs && !isDone(cells[cell].key, run))
      .map((cell) => ({ cell, run })),
  ).flat()
}

function digestOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
