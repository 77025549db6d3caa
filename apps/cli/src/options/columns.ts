import { InvalidArgumentError } from 'commander'

/** Parses a column: its name, or its index from 0. */
export function column(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text
}

/** Parses columns with commas between them, or 'numeric'. */
export function columns(text: string): (string | number)[] | 'numeric' {
  if (text === 'numeric') return text
  const parts = text.split(',').map((part) => part.trim())
  if (parts.includes('')) throw new InvalidArgumentError('It must be columns with commas between them.')
  return parts.map(column)
}
