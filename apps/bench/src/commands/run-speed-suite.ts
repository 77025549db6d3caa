import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { environment } from '../environment.ts'
import type { Flags } from '../flags/flags.ts'
import { planSpeed } from '../flags/plan-speed.ts'
import { pythonOf } from '../flags/python-of.ts'
import { progress } from '../progress.ts'
import { freshFit } from '../speed/fresh-fit.ts'
import { speed } from '../speed/speed.ts'
import { speedText } from '../speed/tables/speed-text.ts'
import { writeSpeedReport } from '../speed/report/write-speed-report.ts'
import { environmentText } from '../tables/environment-text.ts'
import { WIDTH } from '../tables/text-table.ts'
import { wrap } from '../tables/wrap.ts'
import { INTERRUPTED } from './interrupted.ts'
import { interruption } from './interruption.ts'
import { write } from './write.ts'

/** Threads of OpenMP and BLAS spin for about so many milliseconds after a fit. */
const SPIN = 40

/** Runs the suite `speed` and writes its report; returns the exit code. */
export async function runSpeedSuite(flags: Flags, command: string): Promise<number> {
  const { absent, ...plan } = await planSpeed(flags)
  try {
    for (const line of absent) write(process.stderr)(`${line}\n`)
    await mkdir(flags.out, { recursive: true })
    const { signal, release } = interruption()
    const bar = progress(process.stderr)
    const run = {
      ...plan,
      seed: flags.seed,
      now: () => performance.now(),
      pause: () => setTimeout(SPIN),
      freshFit: freshFit({ python: pythonOf(flags) }),
      signal,
      onProgress: bar.update,
    }
    const about = { environment: environment(), command, date: new Date(), absent }
    const results = await speed(run, about).finally(bar.stop)
    await writeSpeedReport(flags.out, results)
    release()
    const lines = environmentText(results).map((text) => wrap(text, WIDTH))
    const report = join(flags.out, 'report.html')
    write(process.stdout)(`${[...lines, '', speedText(results)].join('\n')}\n\n${report}\n`)
    if (results.stopped) return INTERRUPTED
    const wrong = results.fits.filter(({ contender, error }) => contender === 'kentro' && error !== null)
    for (const { cell, precision, algorithm, error } of wrong) {
      write(process.stderr)(`error: ${algorithm} on ${cell}, ${precision}: ${error}\n`)
    }
    return wrong.length === 0 ? 0 : 1
  } finally {
    for (const contender of plan.contenders) contender.close?.()
  }
}
