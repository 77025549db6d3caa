import { InvalidArgumentError } from 'commander'

/** Parses an integer of at least `low`. */
export function integer(low: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && Number.isSafeInteger(value)) return value
    throw new InvalidArgumentError(`It must be an integer of at least ${low}.`)
  }
}

/** Parses an integer of at least 1, or 'auto'. */
export function integerOrAuto(text: string): number | 'auto' {
  if (text === 'auto') return text
  try {
    return integer(1)(text)
  } catch {
    throw new InvalidArgumentError("It must be an integer of at least 1, or 'auto'.")
  }
}

/** Parses a finite number of at least 0. */
export function number(text: string): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isFinite(value) && value >= 0) return value
  throw new InvalidArgumentError('It must be a number of at least 0.')
}

/** Adds a point, such as 20,-3.5, to those before it. */
export function addPoint(text: string, before: number[][] = []): number[][] {
  const point = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (point.every(Number.isFinite)) return [...before, point]
  throw new InvalidArgumentError('It must be numbers with commas between them, such as 20,-3.5.')
}

/** Parses a seed: the number, where it is one, as code would give it; else the text. */
export function seed(text: string): number | string {
  const value = Number(text)
  return Number.isFinite(value) && String(value) === text ? value : text
}
