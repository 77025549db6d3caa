import { join } from 'node:path'
import { toJson } from '../../output/to-json.ts'
import { writeAside } from '../../output/write-aside.ts'
import type { SpeedResults } from '../speed-results.ts'
import { speedCsv } from './speed-csv.ts'
import { speedPage } from './speed-page.ts'

/** Writes results.json, results.csv and report.html of the suite `speed` into a folder. */
export async function writeSpeedReport(folder: string, results: SpeedResults): Promise<void> {
  await writeAside(join(folder, 'results.json'), toJson(results))
  await writeAside(join(folder, 'results.csv'), speedCsv(results))
  await writeAside(join(folder, 'report.html'), speedPage(results))
}
