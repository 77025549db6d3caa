/** What stands between the cells of a line; ' ' is any number of blanks. */
export type Delimiter = ',' | ';' | '\t' | ' '

/**
 * The delimiter of a text: a tab, else a semicolon, else a comma, if its first line has one outside quotes; else blanks
 * if a line of numbers has some. A tab within a line that also has blanks between numbers, or that begins with it, is a
 * blank.
 */
export function detectDelimiter(text: string): Delimiter {
  const start = text.slice(0, 65536).replace(/^\s*\n/, '')
  const [first, second = ''] = start
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (first === undefined) return ','
  if (first.includes('\t')) return isBlank(first) || isBlank(second) ? ' ' : '\t'
  if (first.includes(';')) return ';'
  if (first.includes(',')) return ','
  return /\S[ \t]+\S/.test(second === '' ? first : second) ? ' ' : ','
}

/** Whether the tabs of a line stand there as blanks do. */
function isBlank(line: string): boolean {
  return /^\t|\d +[\d.+-]/.test(line)
}
