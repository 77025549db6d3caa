import { inflateSync } from 'fflate'
import { crc32 } from './crc32.ts'
import type { ZipMember } from './zip-members.ts'

/** The bytes of a file in a zip file, checked against its size and checksum; `name` is what errors call it. */
export function unzipMember({ stored, method, size, crc }: ZipMember, name: string): Uint8Array {
  const bytes = method === 0 ? stored : inflated(stored, method, name)
  if (bytes.length !== size) throw broken(name, `${bytes.length} bytes where its entry says ${size}`)
  if (crc32(bytes) !== crc) throw broken(name, 'a wrong checksum')
  return bytes
}

function inflated(stored: Uint8Array, method: number, name: string): Uint8Array {
  if (method !== 8) throw new RangeError(`${name} must be compressed by deflate or not at all, got method ${method}`)
  try {
    return inflateSync(stored)
  } catch (cause) {
    throw broken(name, (cause as Error).message)
  }
}

function broken(name: string, got: string): RangeError {
  return new RangeError(`${name} must be whole and sound, got ${got}`)
}
