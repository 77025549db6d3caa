import { show } from '@kentro/core'
import type { ByteStream, WebStream } from './source.ts'

/** The bytes of a stream as they come; text in UTF-8. */
export async function* streamPieces(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  const chunks: AsyncIterable<unknown> = Symbol.asyncIterator in stream ? stream : webChunks(stream)
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') yield encoder.encode(chunk)
    else if (chunk instanceof Uint8Array) yield chunk
    else throw new TypeError(`source must be a stream of bytes or text, got ${show(chunk)} in it`)
  }
}

/** What a web stream holds; not every browser lets it be iterated. */
async function* webChunks(stream: WebStream): AsyncGenerator<unknown> {
  const reader = stream.getReader()
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      finished = done
      if (done) return
      yield value
    }
  } finally {
    if (!finished) await reader.cancel().catch(() => {})
  }
}
