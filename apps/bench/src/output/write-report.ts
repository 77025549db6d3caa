import { join } from 'node:path'
import type { Case } from '@kentro/benchmarks'
import { figures } from '../report/figures.ts'
import { page } from '../report/page.ts'
import type { Results } from '../results.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './to-json.ts'
import { writeAside } from './write-aside.ts'

/** Writes results.json, results.csv and report.html into a folder. */
export async function writeReport(folder: string, results: Results, cases: readonly Case[]): Promise<void> {
  await writeAside(join(folder, 'results.json'), toJson(results))
  await writeAside(join(folder, 'results.csv'), toCsv(results))
  await writeAside(join(folder, 'report.html'), page(results, await figures(results, cases)))
}
