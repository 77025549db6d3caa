import { parseCell } from '@kentro/benchmarks'
import type { Cell } from '@kentro/benchmarks'

/**
 * For each name all cells of a suite with such data, or the one that is called so, or a cell that the suite does not have.
 *
 * @param maxIterations of cells that the suite does not have
 * @throws RangeError if it is not the name of a cell
 */
export function cellsNamed(names: readonly string[], known: readonly Cell[], maxIterations?: number): Cell[] {
  return [...new Set(names.flatMap(cellsOf))]

  function cellsOf(wanted: string): readonly Cell[] {
    const found = known.filter(({ name, data }) => name === wanted || data === wanted)
    return found.length > 0 ? found : [parseCell(wanted, maxIterations)]
  }
}
