import type { Outcome, Prepared } from '@kentro/benchmarks'
import { checkOutcome } from '../check/check-outcome.ts'
import { differentLabels } from '../check/different-labels.ts'
import { messageOf } from '../measure/attempt.ts'
import type { Verdict } from '../results.ts'
import { difference } from './difference.ts'
import { isFine } from './entry.ts'
import type { Entry, Fitted } from './entry.ts'
import { nearest } from './nearest.ts'
import type { SpeedJob } from './speed-job.ts'
import type { Manners } from './speed-results.ts'
import { waysOf } from './ways-of.ts'

/** One way of fitting, and whether it takes part whatever its time. */
interface Way {
  readonly manners: Manners
  readonly kept: boolean
}

/** A checked fit in each way of each contender. The first is the reference of all others. */
export async function firstEntries(job: SpeedJob): Promise<Entry[]> {
  const { contenders, cell, precision, threads, signal, pause } = job
  const entries: Entry[] = []
  for (const contender of contenders) {
    let prepared: Prepared | null = null
    for (const way of waysIn(job, waysOf(contender, cell, precision, threads))) {
      if (signal.aborted) return entries
      const reference = entries.find(isFine)?.fitted ?? null
      const entry = newEntry(contender, way)
      entries.push(entry)
      try {
        prepared ??= await contender.prepare(job.points)
        const fitted = await firstFit(job, prepared, way.manners, reference)
        if (reference !== null) compare(job, entry, fitted, reference)
        entry.fitted = fitted
        if (fitted.asynchronous) await pause()
      } catch (error) {
        entry.error = messageOf(error)
      }
    }
  }
  return entries
}

/** Ours with the algorithm that it chooses is always kept, and once more on one thread where that is compared. */
function waysIn({ cell, precision, threads, aloneFrom }: SpeedJob, ways: readonly Manners[]): Way[] {
  const { n, d, k } = cell
  const alone = threads > 1 && precision === 'float64' && n * d * k >= aloneFrom
  return ways.flatMap((manners) => {
    const kept = manners.algorithm === 'auto'
    return kept && alone
      ? [
          { manners, kept },
          { manners: { ...manners, threads: 1 }, kept },
        ]
      : [{ manners, kept }]
  })
}

function newEntry(contender: Entry['contender'], { manners, kept }: Way): Entry {
  const counts = { turns: [], rounds: [], fits: 0, left: false }
  return { contender, manners, kept, error: null, fitted: null, difference: null, ...counts }
}

async function firstFit(job: SpeedJob, prepared: Prepared, how: Manners, reference: Fitted | null): Promise<Fitted> {
  const { cell, points, start, now } = job
  const expected = reference?.verdict.iterations
  const stopping = { maxIterations: cell.maxIterations, tolerance: 0, ...(expected !== undefined && { expected }) }
  const fit = prepared.fitFrom(start, stopping, how)
  const begin = now()
  const result = fit()
  const outcome = await result
  const milliseconds = outcome.milliseconds ?? now() - begin
  const verdict = same(outcome, reference) ?? checkOutcome(points, cell.k, outcome, nearest)
  return { fit, asynchronous: result instanceof Promise, outcome, verdict, milliseconds }
}

/** The verdict on an outcome that is bit for bit that of the reference: most of ours are. */
function same(outcome: Outcome, reference: Fitted | null): Verdict | null {
  if (reference === null || outcome.iterations !== reference.outcome.iterations) return null
  const other = reference.outcome
  const equal = [
    [outcome.labels, other.labels],
    [outcome.centroids, other.centroids],
  ].every(([a, b]) => a.length === b.length && differentLabels(a as number[], b as number[]) === 0)
  return equal ? { ...reference.verdict, distances: outcome.distances ?? null } : null
}

/** Ours must be the same bit for bit; how far others are from it is noted. */
function compare({ precision }: SpeedJob, entry: Entry, fitted: Fitted, reference: Fitted): void {
  if (!entry.contender.ours) {
    entry.difference = difference(entry.contender, precision, fitted.verdict, reference.verdict)
  } else if (same(fitted.outcome, reference) === null) {
    entry.error = 'wrong: not bit for bit what the first of ours found'
  }
}
