import type { SplitLines } from './split-quoted.ts'

/** Splits lines at blanks and tabs, as many as there are; lines that begin with # are comments. */
export function splitBlanks(): SplitLines {
  return (text, last, line, add) => {
    let next = line
    let start = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      addCells(text.slice(start, end), next++)
      start = end + 1
    }
    if (last) addCells(text.slice(start), next)
    return { end: start, next }

    function addCells(row: string, at: number): void {
      const trimmed = row.trim()
      if (trimmed !== '' && !trimmed.startsWith('#')) add(trimmed.split(/\s+/), at)
    }
  }
}
