import type { Progress } from '../options/read-options.ts'
import type { Input } from './input.ts'

/** The input, with a call after each piece that is read of it. */
export function watched(input: Input, onProgress: ((progress: Progress) => void) | null): Input {
  if (onProgress === null) return input
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const piece of input.pieces()) {
      bytes += piece.length
      onProgress?.({ bytes, total: input.size })
      yield piece
    }
  }
  return { ...input, pieces }
}
