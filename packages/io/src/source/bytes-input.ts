import type { Input } from './input.ts'

const PIECE = 2 ** 20

/** Bytes as an input. */
export function bytesInput(bytes: Uint8Array, name: string): Input {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let p = 0; p < bytes.length; p += PIECE) yield bytes.subarray(p, p + PIECE)
  }
  return { name, size: bytes.length, bytes, path: null, pieces }
}
