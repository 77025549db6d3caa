import { concat } from './concat.ts'
import type { Input } from './input.ts'

const HEAD = 16

/** The first bytes of an input (16, fewer where there are no more), and the input with all of them still to come. */
export async function peek(input: Input): Promise<{ head: Uint8Array; input: Input }> {
  if (input.bytes !== null) return { head: input.bytes.subarray(0, HEAD), input }
  const iterator = input.pieces()[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  for (let length = 0; length < HEAD;) {
    const next = await iterator.next()
    if (next.done === true) break
    first.push(next.value)
    length += next.value.length
  }
  const head = concat(first).subarray(0, HEAD)
  if (input.path === null) return { head, input: { ...input, pieces: () => resume(first, iterator) } }
  await iterator.return?.()
  return { head, input }
}

async function* resume(first: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
