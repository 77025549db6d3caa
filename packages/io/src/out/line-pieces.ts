const LINES_PER_PIECE = 1000

/** The text of n lines in pieces of some hundred kilobytes. */
export function* linePieces(n: number, line: (i: number) => string): Generator<string> {
  for (let start = 0; start < n; start += LINES_PER_PIECE) {
    let text = ''
    for (let i = start; i < Math.min(n, start + LINES_PER_PIECE); i++) text += `${line(i)}\n`
    yield text
  }
}
