import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCsv } from '@kentro/io'
import type { Progress } from '@kentro/study'
import { environment } from '../../environment.ts'
import { writeAside } from '../../output/write-aside.ts'
import { progress } from '../../progress.ts'
import { WIDTH } from '../../tables/text-table.ts'
import { wrap } from '../../tables/wrap.ts'
import type { StudyFlags, TableName } from '../flags/study-flags.ts'
import { isFolder } from '../plan/own-data.ts'
import { interruption } from '../interruption.ts'
import { sourceOf } from '../make-meta.ts'
import { progressText } from '../progress-text.ts'
import { runStudies } from '../run-study.ts'
import type { Keeping } from '../run-study.ts'
import type { StudyTable } from '../text/study-table.ts'
import { tableText } from '../text/study-text.ts'
import { planFranti } from './franti-2019.ts'
import { planFritzke } from './fritzke-2020.ts'
import type { PaperTable, PlanTable } from './paper-table.ts'

const planners: Record<TableName, PlanTable> = { 'franti-2019': planFranti, 'fritzke-2020': planFritzke }

/**
 * Measures the table of a paper again, on what there is of its files, and returns it for the terminal.
 *
 * @throws RangeError if there are no files
 */
export async function runTable(
  flags: StudyFlags,
  name: TableName,
  asked: Pick<Keeping, 'command' | 'note'>,
): Promise<{ text: string; stopped: boolean }> {
  const { out, resume } = flags
  const { paper, studies, data, missing, passed, tables } = await planned(flags, name)
  await mkdir(out, { recursive: true })
  const { signal, release } = interruption()
  const bar = progress(process.stderr)
  const machine = environment()
  const options = studies.map((study, at) => {
    const onProgress = (step: Progress) =>
      bar.update(
        (at + step.done / step.total) / studies.length,
        `study ${at + 1} of ${studies.length}: ${progressText(step)}`,
      )
    return { ...study, signal, onProgress }
  })
  const about = { source: sourceOf(machine), date: new Date().toISOString(), published: [] }
  const { rows } = await runStudies(options, { folder: out, resume, ...asked, ...about }).finally(bar.stop)
  release()
  const made = tables(rows.flat())
  await writeAside(join(out, `${name}.csv`), csvOf(made[0]))
  const words = [
    paper,
    `Measured again on ${data.length} of its ${data.length + missing.length} sets${missing.length === 0 ? '' : `; no files of ${missing.join(', ')}`}.`,
    ...(passed.length === 0 ? [] : [`Passed by: ${passed.join('; ')}.`]),
    ...data.map((one) => `${one.name}: ${one.n} x ${one.d}, k = ${one.ks.join(', ')}; ${one.source}.`),
  ]
  const parts = [words.map((text) => wrap(text, WIDTH)).join('\n'), ...made.map(tableText)]
  if (signal.aborted) parts.push('PARTIAL: stopped before the end.')
  return { text: parts.join('\n\n'), stopped: signal.aborted }
}

async function planned(flags: StudyFlags, name: TableName): Promise<PaperTable> {
  const { data: folder } = flags
  if (folder === undefined) throw new RangeError(`--table ${name} needs --data, the folder with the published files`)
  if (!(await isFolder(folder))) {
    throw new RangeError(`--data must be the folder with the published files, got ${folder}`)
  }
  const plan = await planners[name](flags, folder)
  const { studies, missing, passed } = plan
  if (studies.length > 0) return plan
  const got = passed.length === 0 ? 'none of them' : passed.join('; ')
  throw new RangeError(`--data must hold one of ${missing.join(', ')}, got ${got}`)
}

function csvOf({ heads, rows }: StudyTable): string {
  // Heads that come again get their place.
  const names = heads.map((head, at) => (heads.indexOf(head) < at ? `${head} (${at + 1})` : head))
  return formatCsv(rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell]))))
}
