/** What a first line says that gives the size of a table: n, d, and perhaps the number of classes. */
export interface ShapeHeader {
  readonly n: number
  readonly d: number
  /** Whether a further column holds the class of each line. */
  readonly classes: boolean
}

/**
 * The sizes that the first line of a table gives, if it can be read so: two or three whole numbers of which the second
 * is the number of cells of the second line, or, where the third is a number of classes, one less.
 */
export function shapeHeader(first: readonly unknown[], width: number): ShapeHeader | null {
  const sizes = wholeNumbers(first)
  if (sizes === null) return null
  const [n, d, classes = 0] = sizes
  if (d === width) return { n, d, classes: false }
  return classes > 0 && d + 1 === width ? { n, d, classes: true } : null
}

/** Cells as two or three whole numbers; null if they are not. */
export function wholeNumbers(cells: readonly unknown[]): number[] | null {
  const whole = cells.every((cell) => /^[ \t]*\d+[ \t]*$/.test(String(cell)))
  return whole && (cells.length === 2 || cells.length === 3) ? cells.map(Number) : null
}
