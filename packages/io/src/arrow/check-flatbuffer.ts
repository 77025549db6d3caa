/** What a field of a table of flatbuffers holds: a scalar of so many bytes, or what its offset leads to. */
export type FlatField =
  | number
  | { readonly table: () => FlatTable }
  | { readonly tables: () => FlatTable }
  /** One of some tables, which the field before tells by its number; null for numbers that are none. */
  | { readonly union: (kind: number) => FlatTable | null }
  /** A vector of structs or scalars of so many bytes; text is one of bytes. */
  | { readonly vector: number }

/** The fields of a table in their order. */
export type FlatTable = readonly FlatField[]

/** Text. */
export const TEXT: FlatField = { vector: 1 }

/** The bytes that are checked, and how many tables may still be met: each takes some, so that more go round in circles. */
interface Checked {
  readonly view: DataView
  left: number
}

/**
 * Checks that all offsets and lengths in a table of flatbuffers, and in those that it leads to, stay within its bytes. Who
 * reads one that was not checked may run for ever.
 *
 * @throws RangeError where they do not
 */
export function checkFlatbuffer(view: DataView, root: FlatTable): void {
  const checked = { view, left: view.byteLength }
  checkTable(checked, target(checked, 0), root)
}

function checkTable(checked: Checked, at: number, fields: FlatTable): void {
  if (checked.left-- <= 0) throw new RangeError('metadata that leads in circles')
  const { view } = checked
  const index = within(view, at - view.getInt32(within(view, at, 4), true), 4)
  const length = view.getUint16(index, true)
  within(view, index, Math.max(4, length))
  const entries = fields.map((_, f) => (4 + 2 * f < length ? view.getUint16(index + 4 + 2 * f, true) : 0))
  fields.forEach((field, f) => {
    if (entries[f] === 0) return
    const p = at + entries[f]
    if (typeof field !== 'object' || !('union' in field)) return checkField(checked, p, field)
    const tag = entries[f - 1]
    const table = field.union(tag === 0 ? 0 : view.getUint8(within(view, at + tag, 1)))
    if (table === null) throw new RangeError('metadata of an unknown kind')
    checkTable(checked, target(checked, p), table)
  })
}

function checkField(checked: Checked, p: number, field: Exclude<FlatField, { union: unknown }>): void {
  if (typeof field === 'number') {
    within(checked.view, p, field)
  } else if ('table' in field) {
    checkTable(checked, target(checked, p), field.table())
  } else {
    const vector = target(checked, p)
    const count = uint(checked.view, vector)
    within(checked.view, vector + 4, count * ('vector' in field ? field.vector : 4))
    if ('vector' in field) return
    for (let i = 0; i < count; i++) checkTable(checked, target(checked, vector + 4 + 4 * i), field.tables())
  }
}

/** Where the offset at p leads. */
function target({ view }: Checked, p: number): number {
  return p + uint(view, p)
}

function uint(view: DataView, p: number): number {
  return view.getUint32(within(view, p, 4), true)
}

/** p, if so many bytes from it on are there. */
function within({ byteLength }: DataView, p: number, length: number): number {
  if (p >= 0 && length >= 0 && p + length <= byteLength) return p
  throw new RangeError('metadata that leads beyond its bytes')
}
