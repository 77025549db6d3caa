import type { Prepared } from '@kentro/benchmarks'
import { adjustedRand, matchedAccuracy } from '@kentro/metrics'
import type { OwnSeedingRow } from '../results.ts'
import { deviation } from '../stats/deviation.ts'
import { median } from '../stats/median.ts'
import { spreadOf } from '../stats/spread-of.ts'
import type { Attempt } from './attempt.ts'
import { firstFits } from './first-fits.ts'
import type { Job } from './job.ts'
import { rotated } from './rotated.ts'
import { rowKey } from './row-key.ts'
import { seedCount } from './seed-count.ts'
import { isRunning } from './time-round.ts'

/** One case with the contenders' own seeding: all are seeded with the same numbers, and have their turn at each. */
export async function ownSeeding(job: Job): Promise<OwnSeedingRow[]> {
  const { contenders, profile, seed, onProgress, onCut } = job
  const rows = contenders.map(({ name }) => emptyRow(job, name))
  const fitAll = fits(job, rows)
  const count = seedCount(job.one, profile)
  if (count < profile.seeds) onCut(`${count} of ${profile.seeds} seeds, for the size of it`)
  for (let s = 0; s < count; s++) {
    const attempts = s > 0 && isOver(job) ? null : await fitAll(s)
    if (attempts === null) {
      onCut(`${s} of ${count} seeds`)
      if (s === 0) return []
      break
    }
    for (const [at, row] of rows.entries()) if (row.error === null) record(job, row, attempts[at], seed + s)
    onProgress((s + 1) / count)
  }
  summarize(rows)
  return rows
}

function isOver({ signal, now, deadline }: Job): boolean {
  return signal.aborted || now() >= deadline
}

function emptyRow({ one }: Job, contender: string): OwnSeedingRow {
  return {
    ...rowKey(one, contender),
    error: null,
    seeds: [],
    verdicts: [],
    adjustedRand: [],
    matchedAccuracy: [],
    samples: [],
    inertia: null,
    excess: null,
    rand: null,
    accuracy: null,
    median: null,
    deviation: null,
  }
}

/** For the s-th seed, one fit of each contender that is not in error; the order rotates. */
function fits(job: Job, rows: readonly OwnSeedingRow[]): (s: number) => Promise<Attempt[] | null> {
  const { one, truth, contenders, profile, seed } = job
  const stopping = { maxIterations: profile.maxIterations, tolerance: 0 }
  const prepared: Prepared[] = []
  return (s) => {
    const order = rotated([...contenders.keys()], s).filter((at) => rows[at].error === null)
    return firstFits(job, order, async (contender, at) => {
      prepared[at] ??= await contender.prepare(truth.points)
      return prepared[at].fit(one.k, seed + s, stopping)
    })
  }
}

function record({ truth }: Job, row: OwnSeedingRow, attempt: Attempt, seed: number): void {
  if (!isRunning(attempt)) {
    row.error = `seed ${seed} ${attempt.error}`
    return
  }
  const { outcome, verdict, milliseconds } = attempt.done
  row.seeds.push(seed)
  row.verdicts.push(verdict)
  row.samples.push(milliseconds)
  if (truth.labels === null) return
  const labels = Int32Array.from(outcome.labels)
  row.adjustedRand.push(adjustedRand(truth.labels, labels))
  row.matchedAccuracy.push(matchedAccuracy(truth.labels, labels))
}

function summarize(rows: OwnSeedingRow[]): void {
  const inertias = rows.map((row) => (row.error === null ? row.verdicts.map(({ inertia }) => inertia) : []))
  const best = Math.min(...inertias.flat())
  for (const [at, row] of rows.entries()) {
    if (row.error !== null) continue
    row.inertia = spreadOf(inertias[at])
    row.excess = spreadOf(inertias[at].map((value) => (best > 0 ? value / best - 1 : value)))
    row.rand = spreadOf(row.adjustedRand)
    row.accuracy = spreadOf(row.matchedAccuracy)
    row.median = median(row.samples)
    row.deviation = deviation(row.samples)
  }
}
