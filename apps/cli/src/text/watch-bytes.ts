import type { Progress } from '@kentro/io'
import type { Streams } from '../streams.ts'
import { progressLine } from './progress-line.ts'

/** Shows on a terminal how much of a file is read. */
export function watchBytes(
  stream: Streams['stderr'],
  name: string,
): { onProgress: ((progress: Progress) => void) | undefined; stop: () => void } {
  const line = progressLine(stream)
  if (line === null) return { onProgress: undefined, stop() {} }
  return {
    onProgress({ bytes, total }) {
      line.update(total === null ? 0 : bytes / total, `${name}: ${(bytes / 1e6).toFixed(1)} MB`)
    },
    stop: line.stop,
  }
}
