import type { Case, Contender, Profile, Protocol } from '@kentro/benchmarks'
import type { Measured } from '../results.ts'
import type { Job } from './job.ts'
import { leastTime } from './least-time.ts'
import { otherUnits } from './other-units.ts'
import { ownSeeding } from './own-seeding.ts'
import { sameStart } from './same-start.ts'

/** What is run, and by which clock. */
export interface Run {
  readonly cases: readonly Case[]
  readonly contenders: readonly Contender[]
  readonly profile: Profile
  readonly seed: number
  /** Milliseconds. */
  readonly now: () => number
  /** Ends the run after the fit under way. */
  readonly signal: AbortSignal
  /** Called with the share that is done, and what is under way. */
  readonly onProgress: (share: number, what: string) => void
}

/**
 * Measures case after case. Time that is not needed for one fit of everything is shared among the cases from the same
 * start, for rounds of timing; what does not fit is cut short.
 */
export async function runCases(run: Run): Promise<Measured> {
  const { cases, contenders, profile, seed, now, signal, onProgress } = run
  const measured: Measured = { sameStart: [], ownSeeding: [], units: [], cut: [], stopped: false }
  const tasks = cases.flatMap((one) =>
    one.protocols.map((protocol) => ({ one, protocol, least: leastTime(one, protocol, profile) })),
  )
  const total = leastOf(tasks)
  const end = now() + profile.seconds * 1000
  for (const [at, { one, protocol, least }] of tasks.entries()) {
    const what = `${one.data} ${one.n} x ${one.d}, k = ${one.k}, ${protocol}`
    const begin = now()
    if (signal.aborted || begin >= end) {
      measured.cut.push(`${what}: not run`)
      continue
    }
    const rest = tasks.slice(at)
    const done = total - leastOf(rest)
    const share = (part: number) => onProgress((done + part * least) / total, what)
    share(0)
    const onCut = (why: string) => measured.cut.push(`${what}: ${why}`)
    const deadline = protocol === 'same-start' ? Math.min(end, begin + least + spare(rest, end - begin)) : end
    const job = { one, truth: one.load(), contenders, profile, seed, now, deadline, signal, onProgress: share, onCut }
    await measure(job, protocol, measured)
    for (const contender of contenders) await contender.forget?.()
  }
  measured.stopped = signal.aborted
  onProgress(1, 'done')
  return measured
}

interface Task {
  readonly one: Case
  readonly protocol: Protocol
  readonly least: number
}

/** What the first of the tasks may take beyond the least, of the time that is left. */
function spare(rest: readonly Task[], left: number): number {
  const timed = rest.filter(({ protocol }) => protocol === 'same-start')
  return Math.max(0, left - leastOf(rest)) / timed.length
}

function leastOf(tasks: readonly Task[]): number {
  return tasks.reduce((sum, { least }) => sum + least, 0)
}

async function measure(job: Job, protocol: Protocol, into: Measured): Promise<void> {
  if (protocol === 'same-start') into.sameStart.push(...(await sameStart(job)))
  else if (protocol === 'own-seeding') into.ownSeeding.push(...(await ownSeeding(job)))
  else into.units.push(...(await otherUnits(job)))
}
