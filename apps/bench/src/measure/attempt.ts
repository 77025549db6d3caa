import type { Contender, Fit, Outcome } from '@kentro/benchmarks'
import type { Points } from '@kentro/core'
import { checkOutcome } from '../check/check-outcome.ts'
import type { Verdict } from '../results.ts'

/** A contender's fit that came to something. */
export interface Done {
  readonly fit: Fit
  /** Whether the fit returns a promise. */
  readonly asynchronous: boolean
  readonly outcome: Outcome
  readonly verdict: Verdict
  readonly milliseconds: number
}

/** One contender at one task. */
export interface Attempt {
  readonly contender: Contender
  /** Why it is out of the running: it threw, or gave nonsense. */
  error: string | null
  /** Its first fit. */
  readonly done: Done | null
  /** Milliseconds of the fits that count. */
  readonly samples: number[]
}

/** The first fit of a contender, and what it is found to be. Whatever goes wrong is kept, not thrown. */
export async function attempt(
  contender: Contender,
  points: Points,
  k: number,
  now: () => number,
  makeFit: () => Fit | Promise<Fit>,
): Promise<Attempt> {
  let fault = 'threw'
  try {
    const fit = await makeFit()
    const start = now()
    const result = fit()
    const outcome = await result
    const milliseconds = outcome.milliseconds ?? now() - start
    fault = 'nonsense'
    const verdict = checkOutcome(points, k, outcome)
    const done = { fit, asynchronous: result instanceof Promise, outcome, verdict, milliseconds }
    return { contender, error: null, done, samples: [] }
  } catch (error) {
    return { contender, error: `${fault}: ${messageOf(error)}`, done: null, samples: [] }
  }
}

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
}
