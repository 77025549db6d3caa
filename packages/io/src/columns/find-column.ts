import { closestName } from '@kentro/core'

const MOST_SHOWN = 20

/**
 * The index of a column that is given by name or by index.
 *
 * @param file what errors call the file
 * @param header whether the names come from the file
 */
export function findColumn(column: string | number, names: string[], file: string, header: boolean): number {
  if (typeof column === 'number') {
    if (column < names.length) return column
    throw new RangeError(`${file}: no column ${column}; columns: 0 to ${names.length - 1}`)
  }
  const index = names.indexOf(column)
  if (index === -1) throw new RangeError(`${file}: no column '${column}'; ${choices(column, names, header)}`)
  if (names.includes(column, index + 1)) {
    throw new RangeError(`${file}: more than one column is named '${column}'; choose it by its index from 0`)
  }
  return index
}

function choices(column: string, names: string[], header: boolean): string {
  if (!header) return `no header was found (header: true says there is one); columns: 0 to ${names.length - 1}`
  const guess = closestName(column, names)
  const list = names.slice(0, MOST_SHOWN).map((name) => `'${name}'`)
  if (names.length > MOST_SHOWN) list.push(`... (${names.length} in all)`)
  return `${guess === null ? '' : `did you mean '${guess}'? `}columns: ${list.join(', ')}`
}
