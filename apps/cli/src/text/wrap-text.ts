const WIDTH = 100

/** Names with commas between them, in lines that fit a terminal. */
export function wrapText(names: readonly string[]): string {
  const lines = ['']
  for (const [at, name] of names.entries()) {
    const word = at < names.length - 1 ? `${name}, ` : name
    if (lines[lines.length - 1].length + word.length > WIDTH) lines.push('')
    lines[lines.length - 1] += word
  }
  return lines.map((line) => `  ${line.trimEnd()}\n`).join('')
}
