/** How far a long read is. */
export interface Progress {
  /** Bytes read of the source so far, compressed ones where it is compressed. */
  bytes: number
  /** Bytes of the source in all; null where nobody knows. */
  total: number | null
}

/** Which columns of a table are what. */
export interface TableOptions {
  /** The column of labels, by name or by index from 0: taken out of the points and returned as it is written. */
  label?: string | number
  /**
   * The columns that become coordinates, in this order, by name or by index from 0; all but the labels if not given.
   * 'numeric': those that hold numbers (of text: that have a number in the first line of values).
   */
  columns?: 'numeric' | ArrayLike<string | number>
  /** What errors call it; the path where a file is read. */
  name?: string
}

/** How a table is read from a source. */
export interface ReadOptions extends TableOptions {
  /** Which file of a .zip, or which array of a .npz; the only one if not given. */
  member?: string
  /** Called after each piece that is read; what it throws ends the read. */
  onProgress?: (progress: Progress) => void
}

/** How text is split into cells. */
export interface CsvParseOptions extends TableOptions {
  /**
   * What the first line is. 'auto' (the default): it names the columns (true) if at least one has a number in the
   * second line and none of these has one in the first; it is 'n d' or 'n d classes' ('shape') if it holds whole
   * numbers and d is the number of cells of the second line, and, where it could as well be a line of values, if n >=
   * 10 lines follow; else it is a line of values (false).
   */
  header?: 'auto' | 'shape' | boolean
  /**
   * What stands between cells: a comma, a semicolon, a tab, or any number of blanks (' '). 'auto' (the default): what
   * the first lines have.
   */
  delimiter?: 'auto' | ',' | ';' | '\t' | ' '
}

/** How text is read from a source and split into cells. */
export interface CsvReadOptions extends CsvParseOptions, ReadOptions {}

/** The options of all that reads tables: one that a format has no use for does no harm, a misspelt one would. */
export const readOptionNames: readonly string[] = [
  'label',
  'columns',
  'name',
  'member',
  'onProgress',
  'header',
  'delimiter',
  'compressors',
  'labels',
]
