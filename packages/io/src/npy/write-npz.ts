import { writeFile } from '../out/write-file.ts'
import { formatNpz } from './format-npz.ts'
import type { NpzSource } from './format-npz.ts'

/**
 * Writes arrays by name to a .npz file, as `formatNpz` formats them, at once or not at all (Node only).
 *
 * @throws as `formatNpz`; RangeError if the file cannot be written
 * @example
 * await writeNpz('clusters.npz', { points, labels: model.labels })
 */
export async function writeNpz(path: string | URL, arrays: Readonly<Record<string, NpzSource>>): Promise<void> {
  await writeFile(path, () => formatNpz(arrays), { name: 'writeNpz', instead: 'offer formatNpz(arrays) as a download' })
}
