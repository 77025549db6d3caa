import { measures } from './measures.ts'
import type { Measured, Outcome } from './trial.ts'

/** What an outcome has where nothing was measured. */
export const nothing: Measured = Object.fromEntries(
  Object.keys(measures).map((name) => [name, null]),
) as unknown as Measured

/** The outcome of a trial that failed. */
export function failed(error: string): Outcome {
  return { error, ...nothing }
}

/** What was thrown, in one line. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}
