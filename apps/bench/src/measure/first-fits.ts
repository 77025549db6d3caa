import type { Contender, Fit } from '@kentro/benchmarks'
import type { Attempt } from './attempt.ts'
import { attempt } from './attempt.ts'
import { blameOurs } from './blame-ours.ts'
import type { Job } from './job.ts'
import { turn } from './turn.ts'

/**
 * A checked fit of each contender whose index is in `order`, at that index; null where the run was stopped in between.
 */
export async function firstFits(
  { one, truth, contenders, now, signal }: Job,
  order: readonly number[],
  makeFit: (contender: Contender, at: number) => Promise<Fit>,
): Promise<Attempt[] | null> {
  const attempts: Attempt[] = []
  for (const at of order) {
    if (signal.aborted) return null
    attempts[at] = await attempt(contenders[at], truth.points, one.k, now, () => makeFit(contenders[at], at))
    await turn()
  }
  blameOurs(attempts.filter((each) => each !== undefined))
  return attempts
}
