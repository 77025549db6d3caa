import type { About } from '../bench.ts'
import { runSpeed } from './run-speed.ts'
import type { SpeedRun } from './run-speed.ts'
import type { SpeedResults } from './speed-results.ts'

/** The results of a run of the suite `speed`. */
export async function speed(run: SpeedRun, about: About & { readonly absent: string[] }): Promise<SpeedResults> {
  const measured = await runSpeed(run)
  const { environment, command, date, absent } = about
  return {
    format: 'kentro-speed',
    version: 1,
    date: date.toISOString(),
    command,
    environment,
    contenders: run.contenders.map(({ name, version, ours, note, platform = {} }) => {
      return { name, version, ours, note, platform: { ...platform } }
    }),
    absent,
    seed: run.seed,
    threads: run.threads,
    rounds: run.profile.rounds,
    limits: Object.fromEntries(run.profile.cells.map(({ name, maxIterations }) => [name, maxIterations])),
    ...measured,
  }
}
