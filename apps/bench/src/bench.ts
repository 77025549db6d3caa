import { START } from './measure/same-start.ts'
import { runCases } from './measure/run-cases.ts'
import type { Run } from './measure/run-cases.ts'
import type { Environment } from './environment.ts'
import type { Results } from './results.ts'

/** What is told of a run beside what is measured. */
export interface About {
  readonly environment: Environment
  readonly command: string
  readonly date: Date
}

/** The results of a run. For one seed they are the same on every machine, times and what is cut short apart. */
export async function bench(run: Run, { environment, command, date }: About): Promise<Results> {
  const measured = await runCases(run)
  return {
    format: 'kentro-bench',
    version: 1,
    date: date.toISOString(),
    command,
    environment,
    contenders: run.contenders.map(({ name, version, ours, note }) => ({ name, version, ours, note })),
    seed: run.seed,
    start: START,
    repeats: run.profile.repeats,
    maxIterations: run.profile.maxIterations,
    ...measured,
  }
}
