import type { Input } from './input.ts'
import { streamInput } from './stream-input.ts'

/** What an input that is compressed by gzip holds. */
export function gunzipped(input: Input): Input {
  return streamInput(() => gunzip(input), input.name, null)
}

async function* gunzip(input: Input): AsyncGenerator<Uint8Array> {
  const { writable, readable } = new DecompressionStream('gzip')
  const reader = readable.getReader()
  let broken: { cause: unknown } | null = null
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      yield* input.pieces()
    } catch (cause) {
      broken = { cause }
      throw cause
    }
  }
  void feed(source(), writable.getWriter())
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } catch (cause) {
    if (broken !== null) throw (broken as { cause: unknown }).cause
    throw new RangeError(`${input.name} must be whole and sound gzip data, got ${(cause as Error).message}`, { cause })
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** Writes the pieces; what goes wrong is told to whoever reads what comes of them. */
async function feed(pieces: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter): Promise<void> {
  try {
    for await (const piece of pieces) await writer.write(piece)
    await writer.close()
  } catch (cause) {
    await writer.abort(cause).catch(() => {})
  }
}
