import type { Wanted } from '../options/checked-options.ts'
import { collect } from '../source/collect.ts'
import type { Input } from '../source/input.ts'
import type { Table } from '../table.ts'
import type { ArrowTableLike } from './arrow-like.ts'
import { arrowTable } from './arrow-table.ts'
import { checkIpc } from './check-ipc.ts'
import { loadArrow } from './load-arrow.ts'

/** The table in an input of the Arrow IPC format, a file or a stream. */
export async function ipcTable(input: Input, wanted: Wanted): Promise<Table> {
  const { tableFromIPC } = await loadArrow(`reading ${input.name}`)
  const bytes = await collect(input)
  let table: ArrowTableLike
  try {
    checkIpc(bytes)
    table = tableFromIPC(bytes)
    // A value takes a bit at least.
    if (table.numRows > 8 * bytes.length) throw new RangeError(`${bytes.length} bytes for ${table.numRows} rows`)
  } catch (cause) {
    throw arrowError(input.name, cause as Error)
  }
  return arrowTable(table, wanted, input.name)
}

function arrowError(name: string, cause: Error): RangeError {
  if (/compressed/.test(cause.message)) {
    return new RangeError(
      `${name} must be written without compression (all of it may be compressed, as .gz), got some`,
      { cause },
    )
  }
  // What goes wrong within the library with bytes that are damaged says nothing to others.
  const said = cause instanceof TypeError ? 'damaged bytes' : cause.message
  return new RangeError(`${name} must be a whole and sound Arrow file or stream, got ${said}`, { cause })
}
