/** A table in Markdown, numbers to the right, with columns as wide as a formatter makes them. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at].length)))
  const lineOf = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padStart(widths[at])).join(' | ')} |`
  const rule = widths.map((width) => `${'-'.repeat(width - 1)}:`)
  return [head, rule, ...rows].map(lineOf).join('\n')
}
