import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { AutoResults } from '../auto/auto-results.ts'
import type { Results } from '../results.ts'
import type { SpeedResults } from '../speed/speed-results.ts'
import { readResults } from './read-results.ts'

/** The results with the latest date, of each kind that there is. */
export interface Newest {
  readonly bench: Results | null
  readonly speed: SpeedResults | null
  readonly auto: AutoResults | null
}

/**
 * The newest results in a folder.
 *
 * @throws RangeError if there are none
 */
export async function newestResults(folder: string): Promise<Newest> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const all = await Promise.all(names.map((name) => readResults(join(folder, name))))
  if (all.length === 0) throw new RangeError('benchmarks/results must hold at least one run, got none')
  all.sort((a, b) => b.date.localeCompare(a.date))
  return {
    bench: all.find((one) => one.format === 'kentro-bench') ?? null,
    speed: all.find((one) => one.format === 'kentro-speed') ?? null,
    auto: all.find((one) => one.format === 'kentro-auto') ?? null,
  }
}
