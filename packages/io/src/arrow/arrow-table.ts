import { chooseTyped } from '../columns/choose-typed.ts'
import { labelTexts } from '../columns/label-texts.ts'
import { matrixBuilder } from '../columns/matrix-builder.ts'
import type { Wanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import type { ArrowTableLike } from './arrow-like.ts'

const NUMBERS = /^(Int|Uint|Float)\d+$|^Bool$/
// The types whose values stand in an array as they are; those of Float16 do not.
const PLAIN = /^(Int|Uint)\d+$|^Float(32|64)$/

/** The points, labels and column names in a table of Arrow. */
export function arrowTable(table: ArrowTableLike, wanted: Wanted, file: string): Table {
  const all = table.schema.fields.map(({ name, type }) => ({
    name,
    type: String(type),
    numeric: NUMBERS.test(String(type)),
  }))
  const { chosen, columns, leftOut, label } = chooseTyped(all, wanted, file)
  const float32 = chosen.every((j) => all[j].type === 'Float32')
  const matrix = matrixBuilder(file, columns, float32)
  for (const j of chosen) matrix.add([values(table, j, all[j].type)])
  return {
    points: matrix.points(),
    labels: label === null ? null : labelTexts([values(table, label, all[label].type)], file),
    columns,
    leftOut,
  }
}

function values(table: ArrowTableLike, j: number, type: string): ArrayLike<unknown> {
  const vector = table.getChildAt(j)
  if (vector === null) return []
  if (vector.nullCount === 0 && PLAIN.test(type)) return vector.toArray()
  return Array.from({ length: vector.length }, (_, i) => vector.get(i))
}
