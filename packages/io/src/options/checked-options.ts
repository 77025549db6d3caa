import { checkFunction, checkInteger, checkKnown, checkName, checkOptions, show } from '@kentro/core'
import { readOptionNames } from './read-options.ts'
import type { CsvParseOptions, Progress, ReadOptions, TableOptions } from './read-options.ts'

/** The columns that are asked for. */
export interface Wanted {
  readonly label: string | number | null
  readonly columns: 'numeric' | readonly (string | number)[] | null
}

/** What of lines of cells is asked for, and what the first of them is. */
export interface LinesWanted extends Wanted {
  readonly header: 'auto' | 'shape' | boolean
}

/** How text is split, and what of it is asked for. */
export interface CsvWanted extends LinesWanted {
  readonly delimiter: 'auto' | ',' | ';' | '\t' | ' '
}

/** What is said of a source. */
export interface SourceWanted {
  readonly member: string | null
  readonly onProgress: ((progress: Progress) => void) | null
}

/** The checked choice of columns. */
export function checkWanted(options: TableOptions | undefined): Wanted {
  const given = checkOptions(options)
  checkKnown(given, readOptionNames)
  const { label, columns } = given
  return {
    label: label === undefined ? null : checkColumn('label', label),
    columns: columns === undefined ? null : checkColumns(columns),
  }
}

/** The checked options of text. */
export function checkCsvWanted(options: CsvParseOptions | undefined): CsvWanted {
  const { header = 'auto', delimiter = 'auto' } = checkOptions(options)
  if (typeof header !== 'boolean') checkName('header', header, ['auto', 'shape'])
  return {
    ...checkWanted(options),
    header,
    delimiter: checkName('delimiter', delimiter, ['auto', ',', ';', '\t', ' ']),
  }
}

/** The checked options of a source. */
export function checkSourceWanted(options: ReadOptions | undefined): SourceWanted {
  const { member, onProgress } = checkOptions(options)
  if (member !== undefined && typeof member !== 'string') {
    throw new TypeError(`member must be a string, got ${show(member)}`)
  }
  return {
    member: member ?? null,
    onProgress: onProgress === undefined ? null : checkFunction('onProgress', onProgress),
  }
}

/** What errors call a source: what the options say, else `otherwise`. */
export function checkSourceName(options: TableOptions | undefined, otherwise: string): string {
  const { name = otherwise } = checkOptions(options)
  if (typeof name !== 'string') throw new TypeError(`name must be a string, got ${show(name)}`)
  return name
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
