import { show } from '@kentro/core'

/** The bytes of a buffer or of any view of one. */
export function toBytes(bytes: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes)
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  throw new TypeError(`bytes must be an ArrayBuffer or a view of one, got ${show(bytes)}`)
}
