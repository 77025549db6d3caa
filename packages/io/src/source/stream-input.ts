import type { Input } from './input.ts'

/** Pieces that come once as an input. */
export function streamInput(pieces: () => AsyncIterable<Uint8Array>, name: string, size: number | null): Input {
  return { name, size, bytes: null, path: null, pieces }
}
