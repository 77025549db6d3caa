import { writeFile } from '../out/write-file.ts'
import { formatNpy } from './format-npy.ts'
import type { NpySource } from './format-npy.ts'

/**
 * Writes points, or an array, to a .npy file, as `formatNpy` formats them, at once or not at all (Node only).
 *
 * @throws as `formatNpy`; RangeError if the file cannot be written
 * @example
 * await writeNpy('points.npy', points) // np.load('points.npy')
 */
export async function writeNpy(path: string | URL, source: NpySource): Promise<void> {
  await writeFile(path, () => formatNpy(source), { name: 'writeNpy', instead: 'offer formatNpy(points) as a download' })
}
