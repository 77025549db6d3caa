import { TEXT } from './check-flatbuffer.ts'
import type { FlatTable } from './check-flatbuffer.ts'

// The tables of flatbuffers in the Arrow IPC format, as its Schema.fbs, Message.fbs and File.fbs have them.

const pairs = { tables: (): FlatTable => [TEXT, TEXT] }
const NODE = 16
const BLOCK = 24

// The types differ in their fields; none of these is followed by its length.
const type: FlatTable = []
const integer: FlatTable = [4, 1]
const dictionary: FlatTable = [8, { table: () => integer }, 1, 2]
const field: FlatTable = [
  TEXT,
  1,
  1,
  { union: () => type },
  { table: () => dictionary },
  { tables: () => field },
  pairs,
]
const schema: FlatTable = [2, { tables: () => field }, pairs, { vector: 8 }]
const batch: FlatTable = [8, { vector: NODE }, { vector: NODE }, { table: () => [1, 1] }, { vector: 8 }]
const dictionaryBatch: FlatTable = [8, { table: () => batch }, 1]

const headers = [null, schema, dictionaryBatch, batch]

/** What stands before each body: version, the kind of header, the header, the length of the body. */
export const message: FlatTable = [2, 1, { union: (kind) => headers[kind] ?? null }, 8, pairs]

/** What stands at the end of a file: version, schema, and where dictionaries and batches are. */
export const footer: FlatTable = [2, { table: () => schema }, { vector: BLOCK }, { vector: BLOCK }, pairs]
