import { concat } from './concat.ts'
import type { Input } from './input.ts'

/** All bytes of an input. Room is made for those that came, or that the file system says are there. */
export async function collect(input: Input): Promise<Uint8Array> {
  if (input.bytes !== null) return input.bytes
  if (input.path === null || input.size === null) {
    const pieces: Uint8Array[] = []
    for await (const piece of input.pieces()) pieces.push(piece)
    return concat(pieces)
  }
  const bytes = new Uint8Array(input.size)
  let p = 0
  for await (const piece of input.pieces()) {
    if (p + piece.length > bytes.length) {
      throw new RangeError(`${input.name} must not grow while it is read, got more than its ${input.size} bytes`)
    }
    bytes.set(piece, p)
    p += piece.length
  }
  return bytes.subarray(0, p)
}
