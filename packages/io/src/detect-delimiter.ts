/** The delimiter of a text: a tab, else a semicolon, if its first line has one outside quotes; else a comma. */
export function detectDelimiter(text: string): ',' | ';' | '\t' {
  const start = text.slice(0, 65536).replace(/^\n+/, '')
  const line = start.replace(/"[^"]*"/g, '').split('\n', 1)[0]
  return line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
}
