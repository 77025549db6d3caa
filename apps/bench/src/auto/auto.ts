import type { About } from '../bench.ts'
import type { AutoResults } from './auto-results.ts'
import { runAuto } from './run-auto.ts'
import type { AutoRun } from './run-auto.ts'

/** The results of a run of the suite `auto`. */
export async function auto(run: AutoRun, { environment, command, date }: About): Promise<AutoResults> {
  const measured = await runAuto(run)
  const { name, version, ours, note } = run.contender
  return {
    format: 'kentro-auto',
    version: 1,
    date: date.toISOString(),
    command,
    environment,
    contenders: [{ name, version, ours, note }],
    seed: run.seed,
    threads: run.threads,
    rounds: run.profile.rounds,
    ...measured,
  }
}
