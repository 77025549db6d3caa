import { checkName, checkOptions, show } from '@kentro/core'

/** A row of results: values by the name of their column. */
export type CsvRow = Readonly<Record<string, string | number | boolean | null | undefined>>

/** How CSV is written. */
export interface CsvWriteOptions {
  /** Whether the first line names the columns; true if not given. */
  header?: boolean
  /** The names of the columns (d), 'x0', 'x1', ... if not given; of rows with names, which columns, in this order. */
  columns?: ArrayLike<string>
  /** The label of each point (n), as a last column. */
  labels?: ArrayLike<string | number>
  /** The name of that column; 'label' if not given. */
  label?: string
  /** What stands between cells; ',' if not given. */
  delimiter?: ',' | ';' | '\t'
}

/** The options with what they default to. */
export interface WriteOptions {
  readonly header: boolean
  readonly columns: readonly string[] | null
  readonly labels: ArrayLike<string | number> | null
  readonly label: string
  readonly delimiter: ',' | ';' | '\t'
}

/** The checked options. */
export function writeOptions(options: CsvWriteOptions | undefined): WriteOptions {
  const { header = true, columns, labels, label = 'label', delimiter = ',' } = checkOptions(options)
  if (typeof header !== 'boolean') throw new TypeError(`header must be true or false, got ${show(header)}`)
  if (typeof label !== 'string') throw new TypeError(`label must be a string, got ${show(label)}`)
  if (labels !== undefined) checkList('labels', labels)
  return {
    header,
    columns: columns === undefined ? null : checkNames(columns),
    labels: labels ?? null,
    label,
    delimiter: checkName('delimiter', delimiter, [',', ';', '\t']),
  }
}

function checkNames(columns: ArrayLike<string>): string[] {
  checkList('columns', columns)
  return Array.from(columns, (column, j) => {
    if (typeof column !== 'string') throw new TypeError(`columns[${j}] must be a string, got ${show(column)}`)
    return column
  })
}

function checkList(name: string, list: ArrayLike<unknown>): void {
  if (typeof list !== 'object' || list === null || typeof list.length !== 'number') {
    throw new TypeError(`${name} must be an array, got ${show(list)}`)
  }
}
