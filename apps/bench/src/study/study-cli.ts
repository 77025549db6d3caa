import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readBestKnown } from '@kentro/study'
import type { Progress, StudyOptions } from '@kentro/study'
import { CommanderError } from 'commander'
import { environment } from '../environment.ts'
import { messageOf } from '../measure/attempt.ts'
import { progress } from '../progress.ts'
import { analyse } from './analysis/analysis.ts'
import { checkStudyFlags } from './flags/check-study-flags.ts'
import { parseStudyFlags } from './flags/parse-study-flags.ts'
import type { StudyFlags, TableName } from './flags/study-flags.ts'
import { interruption } from './interruption.ts'
import { dataInfo, sourceOf, strategyInfo, versions } from './make-meta.ts'
import { writeStudy } from './output/write-study.ts'
import { PUBLISHED_RECORDS, root } from './places.ts'
import { studyPlan } from './plan/study-plan.ts'
import type { StudyPlan } from './plan/study-plan.ts'
import { progressText } from './progress-text.ts'
import { publishStudy } from './publish/publish-study.ts'
import { runStudies } from './run-study.ts'
import type { StudyMeta } from './study-meta.ts'
import { runTable } from './tables/run-table.ts'
import { studyText } from './text/study-text.ts'

const INTERRUPTED = 130

/** The strategy that others are compared with. */
export const CONTROL = 'greedy-k-means++'

/** Runs a study for the arguments of a command line; returns the exit code. */
export async function studyCli(args: readonly string[]): Promise<number> {
  try {
    const flags = parseStudyFlags(args, { out: write(process.stdout), err: write(process.stderr) })
    checkStudyFlags(flags)
    if (flags.publish !== undefined) return await publish(flags.publish)
    return flags.table === undefined
      ? await run(flags, commandOf(args))
      : await repeat(flags, flags.table, commandOf(args))
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    process.stderr.write(`error: ${messageOf(error)}\n`)
    return 1
  }
}

async function run(flags: StudyFlags, command: string): Promise<number> {
  const plan = await studyPlan(flags)
  await mkdir(flags.out, { recursive: true })
  const about = { environment: environment(), date: new Date().toISOString() }
  const { signal, release } = interruption()
  const bar = progress(process.stderr)
  const onProgress = (step: Progress) => bar.update(step.done / step.total, progressText(step))
  const options = optionsOf(flags, plan).map((study) => ({ ...study, signal, onProgress }))
  const { out: folder, resume } = flags
  const published = readBestKnown(join(root, PUBLISHED_RECORDS))
  const keeping = { folder, resume, command, note, source: sourceOf(about.environment), date: about.date, published }
  const { known, records, rows: all } = await runStudies(options, keeping).finally(bar.stop)
  const [rows] = all
  release()
  const meta: StudyMeta = {
    format: 'kentro-study',
    version: 1,
    ...about,
    command,
    versions: versions(),
    data: dataInfo(plan, rows),
    strategies: strategyInfo(plan.strategies),
    references: strategyInfo(plan.references),
    referenceRuns: plan.referenceRuns,
    control: CONTROL,
    solver: flags.solver,
    runs: plan.runs,
    seed: flags.seed,
    stopped: signal.aborted,
    records: [...records],
  }
  const analysis = analyse(rows, known, meta.control)
  await writeStudy(flags.out, { meta, rows, analysis, plan })
  write(process.stdout)(`${studyText(meta, analysis)}\n\n${join(flags.out, 'report.html')}\n`)
  return signal.aborted ? INTERRUPTED : 0
}

/** Measures the table of a paper again. */
async function repeat(flags: StudyFlags, table: TableName, command: string): Promise<number> {
  const { text, stopped } = await runTable(flags, table, { command, note })
  write(process.stdout)(`${text}\n\n${join(flags.out, `${table}.csv`)}\n`)
  return stopped ? INTERRUPTED : 0
}

async function publish(folder: string | true): Promise<number> {
  write(process.stdout)(`${(await publishStudy(root, folder === true ? null : folder)).join('\n')}\n`)
  return 0
}

/** The study itself, and that of the references, if there are any. */
function optionsOf({ seed, solver, workers }: StudyFlags, plan: StudyPlan): StudyOptions[] {
  const { strategies, runs, references, referenceRuns } = plan
  const threads = workers === undefined ? {} : { workers }
  const data = plan.data.map((one) => one.data)
  const common = { data, seed, solver, ...threads }
  const second = { ...common, strategies: references, runs: referenceRuns, measures: ['finalInertia'] as const }
  return [{ ...common, strategies, runs }, ...(references.length === 0 ? [] : [second])]
}

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

function write(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => void stream.write(text)
}

/** What was typed, without what changes no row. */
function commandOf(args: readonly string[]): string {
  const idle = ['--out', '--workers']
  const told = args.filter(
    (text, at) =>
      text !== '--' && text !== '--resume' && !idle.some((flag) => text.startsWith(flag) || args[at - 1] === flag),
  )
  return ['pnpm run study', ...told.map((text) => (/\s/.test(text) ? JSON.stringify(text) : text))].join(' ')
}
