import { checkInteger, checkName, checkOptions, show } from '@kentro/core'

/** How CSV is read. */
export interface CsvReadOptions {
  /**
   * Whether the first line names the columns. 'auto' (the default): it does if at least one column has a number in the
   * second line and none of these has a number in the first.
   */
  header?: 'auto' | boolean
  /** What stands between cells. 'auto' (the default): a tab, else a semicolon, if the first line has one; else a comma. */
  delimiter?: 'auto' | ',' | ';' | '\t'
  /** The column of labels, by name or by index from 0: taken out of the points and returned as it is written. */
  label?: string | number
  /**
   * The columns that become coordinates, in this order, by name or by index from 0; all but the labels if not given.
   * 'numeric': those that have a number in the first line of values.
   */
  columns?: 'numeric' | ArrayLike<string | number>
  /** What errors call the text; the path where a file is read. */
  name?: string
}

/** The options with what they default to. */
export interface ReadOptions {
  readonly header: 'auto' | boolean
  readonly delimiter: 'auto' | ',' | ';' | '\t'
  readonly label: string | number | null
  readonly columns: 'numeric' | readonly (string | number)[] | null
  readonly name: string
}

/** The checked options. */
export function readOptions(options: CsvReadOptions | undefined, source: string): ReadOptions {
  const { header = 'auto', delimiter = 'auto', label, columns, name = source } = checkOptions(options)
  if (typeof header !== 'boolean') checkName('header', header, ['auto'])
  return {
    header,
    delimiter: checkName('delimiter', delimiter, ['auto', ',', ';', '\t']),
    label: label === undefined ? null : checkColumn('label', label),
    columns: columns === undefined ? null : checkColumns(columns),
    name,
  }
}

function checkColumns(columns: 'numeric' | ArrayLike<string | number>): 'numeric' | (string | number)[] {
  if (columns === 'numeric') return 'numeric'
  if (typeof columns !== 'object' || columns === null || typeof columns.length !== 'number') {
    throw new TypeError(`columns must be 'numeric' or an array of names or indices, got ${show(columns)}`)
  }
  if (columns.length === 0) throw new RangeError('columns must hold at least one column, got 0')
  return Array.from(columns, (column, j) => checkColumn(`columns[${j}]`, column))
}

function checkColumn(name: string, column: unknown): string | number {
  return typeof column === 'string' ? column : checkInteger(name, column, 0)
}
