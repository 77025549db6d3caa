import type { AsyncBuffer } from 'hyparquet'
import type { Progress } from '../options/read-options.ts'
import { collect } from '../source/collect.ts'
import { fileError } from '../source/file-error.ts'
import type { Input } from '../source/input.ts'
import { node } from '../source/node.ts'

/** A file of which parts are read. */
export interface ParquetFile extends AsyncBuffer {
  readonly name: string
  slice(start: number, end?: number): Promise<ArrayBuffer>
  /** What went wrong with reading it, whatever its bytes; null if nothing did. */
  failure(): { cause: unknown } | null
  close(): Promise<void>
}

type OnProgress = ((progress: Progress) => void) | null

/** An input of which parts can be read in any order: from the file where there is one, else from memory. */
export async function parquetFile(input: Input, onProgress: OnProgress): Promise<ParquetFile> {
  const { name, path, size } = input
  if (path !== null && size !== null) return onDisk(path, size, name, onProgress)
  const bytes = await collect(input)
  return {
    name,
    byteLength: bytes.length,
    slice: async (start, end) => bytes.slice(start, end).buffer as ArrayBuffer,
    failure: () => null,
    close: async () => {},
  }
}

async function onDisk(path: string | URL, size: number, name: string, onProgress: OnProgress): Promise<ParquetFile> {
  const { promises } = node('reading a path', 'pass what fetch gives, a File or bytes').getBuiltinModule('node:fs')
  const handle = await promises.open(path).catch((cause: unknown) => {
    throw fileError(name, 'read', cause)
  })
  let bytes = 0
  let failure: { cause: unknown } | null = null
  async function read(start: number, length: number): Promise<ArrayBuffer> {
    const part = new Uint8Array(length)
    for (let p = 0; p < length;) {
      const { bytesRead } = await handle.read(part, p, length - p, start + p)
      if (bytesRead === 0) throw new RangeError(`${name} must not shrink while it is read`)
      p += bytesRead
    }
    bytes = Math.min(size, bytes + length)
    onProgress?.({ bytes, total: size })
    return part.buffer
  }
  return {
    name,
    byteLength: size,
    slice: (start, end = size) =>
      read(start, Math.max(0, Math.min(end, size) - start)).catch((cause: unknown) => {
        failure = { cause: fileError(name, 'read', cause) }
        throw cause
      }),
    failure: () => failure,
    close: () => handle.close(),
  }
}
