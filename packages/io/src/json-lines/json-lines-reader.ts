import { show } from '@kentro/core'
import { tableBuilder } from '../columns/table-builder.ts'
import type { TableBuilder } from '../columns/table-builder.ts'
import type { TextReader } from '../csv/csv-reader.ts'
import type { Wanted } from '../options/checked-options.ts'

/** Takes lines of JSON, each an object of values by name or an array of values, for a `tableBuilder`. */
export function jsonLinesReader(wanted: Wanted, file: string): TextReader {
  let builder: TableBuilder | null = null
  let keys: Set<string> | null = null
  let rest = ''
  let line = 1

  function take(row: string): void {
    const at = line++
    if (row.trim() === '') return
    const value = parse(row, `${file}, line ${at}`)
    const named = !Array.isArray(value)
    if (builder === null) {
      builder = tableBuilder({ ...wanted, header: named }, file, numberOf)
      keys = named ? new Set(Object.keys(value)) : null
      if (keys !== null) builder.add([...keys], at)
    }
    if (named !== (keys !== null)) {
      throw new RangeError(
        `${file}, line ${at}: must be an ${keys === null ? 'array' : 'object'}, as the first is, got ${show(value)}`,
      )
    }
    builder.add(Array.isArray(value) ? value : cellsOf(value, keys ?? new Set(), at), at)
  }

  function cellsOf(row: Record<string, unknown>, names: Set<string>, at: number): unknown[] {
    const stranger = wanted.columns === null && Object.keys(row).find((key) => !names.has(key))
    if (typeof stranger === 'string') {
      throw new RangeError(`${file}, line ${at}: must have no other names than the first line, got ${show(stranger)}`)
    }
    return Array.from(names, (name) => (Object.hasOwn(row, name) ? row[name] : undefined))
  }

  return {
    push(piece) {
      const rows = (rest + piece).split('\n')
      rest = rows.pop() ?? ''
      rows.forEach(take)
    },
    end() {
      take(rest)
      return (builder ?? tableBuilder({ ...wanted, header: false }, file)).table()
    },
  }
}

function numberOf(cell: unknown): number {
  return typeof cell === 'number' ? cell : NaN
}

function parse(row: string, where: string): Record<string, unknown> | unknown[] {
  let value: unknown
  try {
    value = JSON.parse(row)
  } catch (cause) {
    throw new RangeError(`${where}: must be JSON, got ${show(row)}`, { cause })
  }
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown> | unknown[]
  throw new RangeError(`${where}: must be an object or an array, got ${show(value)}`)
}
