import { bytesInput } from './bytes-input.ts'
import { fileError } from './file-error.ts'
import type { Input } from './input.ts'
import { nearbyFile } from './nearby-file.ts'
import { node } from './node.ts'
import { isBlob, isBytes, isResponse } from './source-kind.ts'
import type { ResponseLike, Source } from './source.ts'
import { streamInput } from './stream-input.ts'
import { streamPieces } from './stream-pieces.ts'
import { toBytes } from './to-bytes.ts'

const PIECE = 2 ** 20

/** Opens a source. */
export async function sourceInput(source: Source, name: string): Promise<Input> {
  if (typeof source === 'string' || source instanceof URL) return fileInput(source, name)
  if (isBytes(source)) return bytesInput(toBytes(source), name)
  if (isResponse(source)) return responseInput(source, name)
  if (isBlob(source)) return streamInput(() => streamPieces(source.stream()), name, source.size)
  return streamInput(() => streamPieces(source), name, null)
}

async function fileInput(path: string | URL, name: string): Promise<Input> {
  const modules = node('reading a path', 'pass what fetch gives, a File or bytes')
  const { createReadStream, promises } = modules.getBuiltinModule('node:fs')
  const stats = await promises.stat(path).catch(async (cause: NodeJS.ErrnoException) => {
    throw fileError(name, 'read', cause, cause.code === 'ENOENT' ? await nearbyFile(path, modules) : null)
  })
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      yield* createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>
    } catch (cause) {
      throw fileError(name, 'read', cause)
    }
  }
  return stats.isFile()
    ? { name, size: stats.size, bytes: null, path, pieces }
    : { name, size: null, bytes: null, path: null, pieces }
}

function responseInput(response: ResponseLike, name: string): Input {
  const { body, ok, status, headers } = response
  if (!ok) throw new RangeError(`${name} must be a response that is ok, got status ${status}`)
  if (body === null) throw new RangeError(`${name} must be a response with a body, got none`)
  // What is said of the length of a body that is sent encoded does not hold for the bytes that come.
  const length = headers.get('content-encoding') === null ? Number(headers.get('content-length') ?? NaN) : NaN
  return streamInput(() => streamPieces(body), name, Number.isSafeInteger(length) && length >= 0 ? length : null)
}
