import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { settledKentro } from '@kentro/benchmarks'
import { auto } from '../auto/auto.ts'
import { autoText } from '../auto/auto-text.ts'
import { writeAutoReport } from '../auto/write-auto-report.ts'
import { environment } from '../environment.ts'
import type { Flags } from '../flags/flags.ts'
import { planAuto } from '../flags/plan-auto.ts'
import { progress } from '../progress.ts'
import { environmentText } from '../tables/environment-text.ts'
import { WIDTH } from '../tables/text-table.ts'
import { wrap } from '../tables/wrap.ts'
import { INTERRUPTED } from './interrupted.ts'
import { interruption } from './interruption.ts'
import { write } from './write.ts'

/** Runs the suite `auto` and writes its report; returns the exit code. */
export async function runAutoSuite(flags: Flags, command: string): Promise<number> {
  const plan = planAuto(flags)
  await mkdir(flags.out, { recursive: true })
  const { signal, release } = interruption()
  const bar = progress(process.stderr)
  const now = () => performance.now()
  const run = { ...plan, contender: settledKentro, seed: flags.seed, now, signal, onProgress: bar.update }
  const results = await auto(run, { environment: environment(), command, date: new Date() }).finally(bar.stop)
  await writeAutoReport(flags.out, results)
  release()
  const lines = environmentText(results).map((text) => wrap(text, WIDTH))
  const report = join(flags.out, 'report.html')
  write(process.stdout)(`${[...lines, '', autoText(results)].join('\n')}\n\n${report}\n`)
  if (results.stopped) return INTERRUPTED
  const wrong = results.fits.filter(({ error }) => error !== null)
  for (const { cell, precision, algorithm, error } of wrong) {
    write(process.stderr)(`error: ${algorithm} on ${cell}, ${precision}: ${error}\n`)
  }
  return wrong.length === 0 ? 0 : 1
}
