import type { Answer } from './talk.ts'

/**
 * A line of a driver as its answer.
 *
 * @throws Error with its own words if that is an error, or if the line is no answer
 */
export function parseAnswer(line: string): Answer {
  const answer = parsed(line)
  if (answer === null) throw new Error(`the driver must answer with a JSON object, got ${line.slice(0, 80)}`)
  if (typeof answer['error'] === 'string') throw new Error(answer['error'])
  return answer
}

/** A number of an answer, at least 0. */
export function numberOf(answer: Answer, name: string): number {
  const value = answer[name]
  if (typeof value === 'number' && value >= 0) return value
  throw new Error(`the driver must answer with ${name} as a number of at least 0, got ${String(value)}`)
}

function parsed(line: string): Answer | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && !Array.isArray(value) ? (value as Answer | null) : null
  } catch {
    return null
  }
}
