import type { Wanted } from '../options/checked-options.ts'
import type { Table } from '../table.ts'
import { chooseMember } from '../zip/choose-member.ts'
import type { ZipMember } from '../zip/zip-members.ts'
import { arrayTable } from './array-table.ts'
import { npyArray } from './npy-array.ts'
import { npyHeader } from './npy-header.ts'
import { npyTexts } from './npy-texts.ts'
import { npzArrays } from './npz-arrays.ts'
import type { NpzArray } from './npz-arrays.ts'

/** The points of one array of a .npz file, and the labels of another where `label` names one. */
export function npzTable(members: readonly ZipMember[], member: string | null, wanted: Wanted, file: string): Table {
  const arrays = npzArrays(members, file)
  const labels = arrays.find(({ name }) => name === wanted.label) ?? null
  const others = arrays.filter((array) => array !== labels)
  const chosen = chooseMember(member === null ? matrices(others, file) : others, member, file, 'array')
  const name = `${file}/${chosen.name}`
  const rest = labels === null ? wanted : { ...wanted, label: null }
  const table = arrayTable(npyArray(chosen.bytes(), name, true), rest, name)
  if (labels === null) return table
  const texts = npyTexts(labels.bytes(), `${file}/${labels.name}`)
  if (texts.length === table.points.n) return { ...table, labels: texts }
  throw new RangeError(
    `${file}/${labels.name} must have n = ${table.points.n} labels, as ${name} has points, got ${texts.length}`,
  )
}

/** Those of the arrays that have two dimensions; all, where there is but one or none has. */
function matrices(arrays: NpzArray[], file: string): NpzArray[] {
  if (arrays.length === 1) return arrays
  const flat = arrays.filter(({ name, bytes }) => npyHeader(bytes(), `${file}/${name}`).shape.length === 2)
  return flat.length > 0 ? flat : arrays
}
