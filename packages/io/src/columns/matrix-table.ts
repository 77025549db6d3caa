import type { Points } from '@kentro/core'
import type { Wanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import { chooseColumns } from './choose-columns.ts'
import { noNumber } from './no-number.ts'

/**
 * The table of a matrix (n x d), whose columns are called 'x0', 'x1', ...: all of it, or the columns that are asked
 * for.
 */
export function matrixTable(points: Points, wanted: Wanted, file: string): Table {
  const { data, n, d } = points
  const names = Array.from({ length: d }, (_, j) => `x${j}`)
  const { chosen, columns, leftOut, label } = chooseColumns({ file, names, named: false, numeric: () => true }, wanted)
  for (const j of chosen) checkColumn(points, j, file)
  const labels = label === null ? null : Array.from({ length: n }, (_, i) => String(data[i * d + label]))
  const whole = chosen.length === d && chosen.every((column, j) => column === j)
  return { points: whole ? points : pick(points, chosen), labels, columns, leftOut }
}

function checkColumn({ data, n, d }: Points, j: number, file: string): void {
  for (let i = 0, p = j; i < n; i++, p += d) {
    if (data[p] - data[p] !== 0) throw noNumber(file, i, `x${j}`, data[p])
  }
}

function pick({ data, n, d }: Points, chosen: readonly number[]): Points {
  const length = n * chosen.length
  const picked = data instanceof Float32Array ? new Float32Array(length) : new Float64Array(length)
  for (let i = 0, p = 0; i < n; i++) {
    for (const j of chosen) picked[p++] = data[i * d + j]
  }
  return { data: picked, n, d: chosen.length }
}
