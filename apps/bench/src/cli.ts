import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { CommanderError } from 'commander'
import { bench } from './bench.ts'
import { environment } from './environment.ts'
import { parseFlags } from './flags/parse-flags.ts'
import { plan } from './flags/plan.ts'
import { messageOf } from './measure/attempt.ts'
import { writeReport } from './output/write-report.ts'
import { progress } from './progress.ts'
import type { Results } from './results.ts'
import { environmentText } from './tables/environment-text.ts'
import { terminalText } from './tables/terminal-text.ts'
import { WIDTH } from './tables/text-table.ts'
import { wrap } from './tables/wrap.ts'

const INTERRUPTED = 130

/** Runs the bench for the arguments of a command line; returns the exit code. */
export async function cli(args: readonly string[]): Promise<number> {
  try {
    return await run(args)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    process.stderr.write(`error: ${messageOf(error)}\n`)
    return 1
  }
}

async function run(args: readonly string[]): Promise<number> {
  const flags = parseFlags(args, { out: write(process.stdout), err: write(process.stderr) })
  const { cases, contenders, profile } = await plan(flags)
  // Better now than after two minutes, should it be impossible.
  await mkdir(flags.out, { recursive: true })
  const about = { environment: environment(), command: commandOf(args), date: new Date() }
  const now = () => performance.now()
  const { signal, release } = interruption()
  const bar = progress(process.stderr)
  const task = { cases, contenders, profile, seed: flags.seed, now, signal, onProgress: bar.update }
  const results = await bench(task, about).finally(bar.stop)
  await writeReport(flags.out, results, cases)
  release()
  const lines = environmentText(results).map((text) => wrap(text, WIDTH))
  write(process.stdout)(`${[...lines, '', terminalText(results)].join('\n')}\n\n${join(flags.out, 'report.html')}\n`)
  return results.stopped ? INTERRUPTED : complain(results)
}

/** Ctrl-C ends the run after the fit under way. */
function interruption(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
    process.stderr.write('\nstopping after the fit under way; what was measured is kept\n')
  }
  process.once('SIGINT', stop)
  return { signal: controller.signal, release: () => process.off('SIGINT', stop) }
}

/** 1 if one of our own solvers is in error, which is said; a rival's errors are results. */
function complain({ sameStart, ownSeeding, units, contenders }: Results): number {
  const ours = new Set(contenders.filter((contender) => contender.ours).map(({ name }) => name))
  const wrong = [...sameStart, ...ownSeeding, ...units].filter(
    ({ error, contender }) => error !== null && ours.has(contender),
  )
  for (const { contender, data, n, d, k, error } of wrong) {
    process.stderr.write(`error: ${contender} on ${data} ${n} x ${d}, k = ${k}: ${error}\n`)
  }
  return wrong.length === 0 ? 0 : 1
}

function write(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(text)
}

/** What was typed, without the folder of the report, which changes nothing in it. */
function commandOf(args: readonly string[]): string {
  const told = args.filter((text, at) => !text.startsWith('--out') && args[at - 1] !== '--out' && text !== '--')
  return ['pnpm bench', ...told.map((text) => (/\s/.test(text) ? JSON.stringify(text) : text))].join(' ')
}
