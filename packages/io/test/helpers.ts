import { gzipSync } from 'node:zlib'
import type { Points } from '@kentro/core'

/** Text as bytes. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Bytes compressed by gzip, in an array of their own. */
export const gzip = (bytes: Uint8Array | string): Uint8Array => Uint8Array.from(gzipSync(bytes))

/** Bytes one after another. */
export const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

/** Points as rows. */
export function rowsOf({ data, n, d }: Points): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from(data.subarray(i * d, (i + 1) * d)))
}

/** Bytes as a stream that comes piece by piece. */
export async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let p = 0; p < bytes.length; p += length) yield bytes.subarray(p, p + length)
}

/** A copy of bytes with some of them replaced. */
export function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.set(values, at)
  return copy
}

/** Every way to cut bytes off, at every `step`-th byte. */
export function cuts(bytes: Uint8Array, step: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) => bytes.slice(0, i * step))
}

/** Copies of bytes of which one is wrong, at every `step`-th byte, in two ways. */
export function flips(bytes: Uint8Array, step: number): Uint8Array[] {
  const places = Array.from({ length: Math.ceil(bytes.length / step) }, (_, i) => i * step)
  return places.flatMap((at) => [patched(bytes, at, bytes[at] ^ 0x14), patched(bytes, at, 255)])
}

/** How reads of bytes end: with a table, or with an error by its name. */
export async function outcomes<T>(
  all: readonly Uint8Array[],
  read: (bytes: Uint8Array) => Promise<T>,
): Promise<{ tables: T[]; errors: string[] }> {
  const tables: T[] = []
  const errors: string[] = []
  for (const bytes of all) {
    await read(bytes).then(
      (table) => tables.push(table),
      (error: Error) => errors.push(error.name),
    )
  }
  return { tables, errors }
}
