const DECIMAL = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/

/** The number that a cell of text holds; NaN if it is not one in decimal (`Number` would take '' and '0x10'). */
export function parseNumber(cell: unknown): number {
  return typeof cell === 'string' && DECIMAL.test(cell) ? Number(cell) : NaN
}
