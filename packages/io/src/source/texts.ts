import type { Input } from './input.ts'

/** The text of an input in UTF-8, piece by piece. */
export async function* texts(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (cause) {
      throw new RangeError(`${input.name} must be text in UTF-8, got other bytes`, { cause })
    }
  }
  for await (const bytes of input.pieces()) yield decode(bytes)
  yield decode()
}
