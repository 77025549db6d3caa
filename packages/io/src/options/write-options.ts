import { checkKnown, checkName, checkOptions, show } from '@kentro/core'

/** A row of results: values by the name of their column. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What is written beside the points. */
export interface WriteOptions {
  /** The names of the columns (d), 'x0', 'x1', ... if not given; of rows with names, which columns, in this order. */
  columns?: ArrayLike<string>
  /** The label of each point (n), as a last column. */
  labels?: ArrayLike<string | number>
  /** The name of that column; 'label' if not given. */
  label?: string
}

/** How CSV is written. */
export interface CsvWriteOptions extends WriteOptions {
  /** Whether the first line names the columns; true if not given. */
  header?: boolean
  /** What stands between cells; ',' if not given. */
  delimiter?: ',' | ';' | '\t'
}

/** What is to be written, with what it defaults to. */
export interface ToWrite {
  readonly columns: readonly string[] | null
  readonly labels: ArrayLike<string | number> | null
  readonly label: string
}

/** How CSV is to be written, with what it defaults to. */
export interface CsvToWrite extends ToWrite {
  readonly header: boolean
  readonly delimiter: ',' | ';' | '\t'
}

const KNOWN = ['columns', 'labels', 'label', 'header', 'delimiter']

/** The checked options. */
export function checkToWrite(options: WriteOptions | undefined): ToWrite {
  const given = checkOptions(options)
  checkKnown(given, KNOWN)
  const { columns, labels, label = 'label' } = given
  if (typeof label !== 'string') throw new TypeError(`label must be a string, got ${show(label)}`)
  if (labels !== undefined) checkList('labels', labels)
  return { columns: columns === undefined ? null : checkNames(columns), labels: labels ?? null, label }
}

/** The checked options of CSV. */
export function checkCsvToWrite(options: CsvWriteOptions | undefined): CsvToWrite {
  const { header = true, delimiter = ',' } = checkOptions(options)
  if (typeof header !== 'boolean') throw new TypeError(`header must be true or false, got ${show(header)}`)
  return { ...checkToWrite(options), header, delimiter: checkName('delimiter', delimiter, [',', ';', '\t']) }
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
