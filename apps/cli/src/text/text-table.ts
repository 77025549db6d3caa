/** Rows of cells as lines, each column aligned to the right. */
export function textTable(rows: readonly string[][]): string {
  const widths = rows[0].map((_, j) => Math.max(...rows.map((row) => row[j].length)))
  return rows.map((row) => `${row.map((cell, j) => cell.padStart(widths[j])).join('  ')}\n`).join('')
}
