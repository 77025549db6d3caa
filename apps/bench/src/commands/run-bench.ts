import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bench } from '../bench.ts'
import { environment } from '../environment.ts'
import type { Flags } from '../flags/flags.ts'
import { plan } from '../flags/plan.ts'
import { writeReport } from '../output/write-report.ts'
import { progress } from '../progress.ts'
import type { Results } from '../results.ts'
import { environmentText } from '../tables/environment-text.ts'
import { terminalText } from '../tables/terminal-text.ts'
import { WIDTH } from '../tables/text-table.ts'
import { wrap } from '../tables/wrap.ts'
import { INTERRUPTED } from './interrupted.ts'
import { interruption } from './interruption.ts'
import { write } from './write.ts'

/** Runs the suites of cases and writes their report; returns the exit code. */
export async function runBench(flags: Flags, command: string): Promise<number> {
  const { cases, contenders, absent, profile } = await plan(flags)
  try {
    for (const line of absent) write(process.stderr)(`${line}\n`)
    // Better now than after two minutes, should it be impossible.
    await mkdir(flags.out, { recursive: true })
    const about = { environment: environment(), command, date: new Date() }
    const now = () => performance.now()
    const { signal, release } = interruption()
    const bar = progress(process.stderr)
    const task = { cases, contenders, profile, seed: flags.seed, now, signal, onProgress: bar.update }
    const results = await bench(task, about).finally(bar.stop)
    await writeReport(flags.out, results, cases)
    release()
    const lines = environmentText(results).map((text) => wrap(text, WIDTH))
    const report = join(flags.out, 'report.html')
    write(process.stdout)(`${[...lines, '', terminalText(results)].join('\n')}\n\n${report}\n`)
    return results.stopped ? INTERRUPTED : complain(results)
  } finally {
    for (const contender of contenders) contender.close?.()
  }
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
