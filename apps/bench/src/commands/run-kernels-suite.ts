import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { kentroContender, kernelsProfiles } from '@kentro/benchmarks'
import { environment } from '../environment.ts'
import { checkTogether } from '../flags/check-together.ts'
import type { Flags } from '../flags/flags.ts'
import type { KernelsResults } from '../kernels/kernels-results.ts'
import { kernelsSections } from '../kernels/kernels-sections.ts'
import { runKernels } from '../kernels/run-kernels.ts'
import { writeKernelsReport } from '../kernels/write-kernels-report.ts'
import { progress } from '../progress.ts'
import { environmentText } from '../tables/environment-text.ts'
import { sectionText } from '../tables/section-text.ts'
import { WIDTH } from '../tables/text-table.ts'
import { wrap } from '../tables/wrap.ts'
import { INTERRUPTED } from './interrupted.ts'
import { interruption } from './interruption.ts'
import { write } from './write.ts'

/** Runs the suite `kernels` and writes its report; returns the exit code. */
export async function runKernelsSuite(flags: Flags, command: string): Promise<number> {
  checkTogether(flags)
  await mkdir(flags.out, { recursive: true })
  const { profile: name, seed, repeats } = flags
  const profile = { ...kernelsProfiles[name], ...(repeats !== undefined && { rounds: repeats, fits: repeats }) }
  const { signal, release } = interruption()
  const bar = progress(process.stderr)
  const now = () => performance.now()
  const measured = await runKernels({ profile, seed, now, signal, onProgress: bar.update }).finally(bar.stop)
  const { name: ours, version, note } = kentroContender
  const results: KernelsResults = {
    format: 'kentro-kernels',
    version: 1,
    date: new Date().toISOString(),
    command,
    environment: environment(),
    contenders: [{ name: ours, version, ours: true, note }],
    seed,
    ...measured,
  }
  await writeKernelsReport(flags.out, results)
  release()
  const head = environmentText(results).map((text) => wrap(text, WIDTH))
  const tables = kernelsSections(results).map(sectionText)
  write(process.stdout)(`${[head.join('\n'), ...tables, join(flags.out, 'report.html')].join('\n\n')}\n`)
  return results.stopped ? INTERRUPTED : 0
}
