import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatCsv } from '@kentro/io'
import type { Trial } from '@kentro/study'
import { writeAside } from '../../output/write-aside.ts'
import type { Analysis } from '../analysis/analysis.ts'
import type { StudyPlan } from '../plan/study-plan.ts'
import { studyFigures } from '../report/figures.ts'
import { seedsFigure } from '../report/seeds-figure.ts'
import { studyPage } from '../report/study-page.ts'
import { FILES } from '../run-study.ts'
import type { StudyMeta } from '../study-meta.ts'

/** All that is written of a study beside its rows. */
export interface FinishedStudy {
  readonly meta: StudyMeta
  readonly rows: readonly Trial[]
  readonly analysis: Analysis
  readonly plan: StudyPlan
}

/** Writes study.json, rows.csv, report.html and the pictures, in figures/, into a folder. */
export async function writeStudy(folder: string, { meta, rows, analysis, plan }: FinishedStudy): Promise<void> {
  await writeAside(join(folder, FILES.meta), `${JSON.stringify(meta, null, 2)}\n`)
  await writeAside(join(folder, 'rows.csv'), rows.length === 0 ? '' : formatCsv(rows.map(csvRow)))
  const seeds = await seedsFigure(analysis, plan)
  const figures = [...studyFigures(analysis), ...(seeds === null ? [] : [seeds])]
  await mkdir(join(folder, 'figures'), { recursive: true })
  for (const { name, svg } of figures) await writeAside(join(folder, 'figures', `${name}.svg`), svg)
  await writeAside(join(folder, 'report.html'), studyPage(meta, analysis, figures))
}

function csvRow(row: Trial): Record<string, string | number | null> {
  return { ...row, success: row.success === null ? null : Number(row.success) }
}
