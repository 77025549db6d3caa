import { layout } from '../tables/layout.ts'
import type { Column } from '../tables/column.ts'
import { count, significant } from '../tables/format.ts'
import type { Section } from '../tables/sections.ts'
import type { BarrierRow, CopyRow, KernelsResults, ModuleRow, TileRow } from './kernels-results.ts'

const tileColumns: readonly Column<TileRow>[] = [
  { title: 'type', text: ({ precision }) => precision, name: true, left: true },
  { title: 'd', text: ({ d }) => count(d), name: true },
  { title: 'k', text: ({ k }) => count(k) },
  { title: 'n', text: ({ n }) => count(n) },
  { title: 'ms', text: ({ milliseconds }) => significant(milliseconds, 3) },
  { title: 'GF/s', text: ({ gigaflops }) => significant(gigaflops, 3) },
  { title: 'share of the peak', text: ({ share }) => `${(100 * share).toFixed(0)} %` },
]

const moduleColumns: readonly Column<ModuleRow>[] = [
  { title: 'threads', text: ({ threads }) => count(threads), name: true },
  { title: 'bytes', text: ({ bytes }) => count(bytes) },
  { title: 'compile, ms', text: ({ compile }) => significant(compile, 3) },
  { title: 'instantiate, ms', text: ({ instantiate }) => significant(instantiate, 3) },
  { title: 'first engine, ms', text: ({ first }) => significant(first, 3) },
  { title: 'second, ms', text: ({ second }) => significant(second, 3) },
]

const barrierColumns: readonly Column<BarrierRow>[] = [
  { title: 'threads', text: ({ threads }) => count(threads), name: true },
  { title: 'round trip, µs', text: ({ median }) => significant(median, 3) },
  { title: 'alone, µs', text: ({ alone }) => significant(alone, 3) },
]

const copyColumns: readonly Column<CopyRow>[] = [
  { title: 'form', text: ({ form }) => form, name: true, left: true },
  { title: 'n', text: ({ n }) => count(n) },
  { title: 'd', text: ({ d }) => count(d) },
  { title: 'ms', text: ({ milliseconds }) => significant(milliseconds, 3) },
  { title: 'GB/s', text: ({ gigabytesPerSecond }) => significant(gigabytesPerSecond, 3) },
]

interface Whole {
  readonly cell: string
  readonly algorithm: string
  readonly first: number
  readonly middle: number
  readonly last: number
  readonly iterations: number
}

const settlingColumns: readonly Column<Whole>[] = [
  { title: 'cell', text: ({ cell }) => cell, key: true, left: true },
  { title: 'algorithm', text: ({ algorithm }) => algorithm, name: true, left: true },
  { title: 'iterations', text: ({ iterations }) => count(iterations) },
  { title: 'first, ms', text: ({ first }) => significant(first, 3) },
  { title: 'middle, ms', text: ({ middle }) => significant(middle, 3) },
  { title: 'last, ms', text: ({ last }) => significant(last, 3) },
]

/** All tables of the suite `kernels`. */
export function kernelsSections(results: KernelsResults): Section[] {
  const { peak, tiles, modules, barrier, copies } = results
  return [
    table('All points to all centroids, one thread', tileColumns, tiles, [
      `Peak: ${significant(peak, 3)} GF/s of float32 vectors in registers, measured in between. Operations are counted as ` +
        '2 x n x d x k whatever the engine does in their place; the best call of each counts.',
    ]),
    table('Until an engine works, in this process', moduleColumns, modules, []),
    table('A round trip with nothing to do', barrierColumns, barrier, []),
    table('From what the user has into an engine, checks included', copyColumns, copies, []),
    table('Iterations as centroids settle', settlingColumns, wholes(results), []),
  ].filter(({ rows }) => rows > 0)
}

function table<Row extends object>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  notes: string[],
) {
  const shown = rows.map((row) => ({ ...row, error: null }))
  return { title, notes, rows: rows.length, table: (wide: boolean) => layout(columns, shown, wide) }
}

function wholes({ settling }: KernelsResults): Whole[] {
  const firsts = settling.filter(({ iteration }) => iteration === 1)
  return firsts.map(({ cell, algorithm }) => {
    const times = settling
      .filter((row) => row.cell === cell && row.algorithm === algorithm)
      .map(({ milliseconds }) => milliseconds)
    const iterations = times.length
    return { cell, algorithm, iterations, first: times[0], middle: times[iterations >> 1], last: times[iterations - 1] }
  })
}
