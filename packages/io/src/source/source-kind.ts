import type { BlobLike, ByteStream, ResponseLike, Source } from './source.ts'

// What a source is; a response is asked for before a blob, which has a stream too.

export function isBytes(source: Source): source is ArrayBuffer | ArrayBufferView {
  return source instanceof ArrayBuffer || ArrayBuffer.isView(source)
}

export function isResponse(source: Source): source is ResponseLike {
  return isObject(source) && 'body' in source && 'headers' in source
}

export function isBlob(source: Source): source is BlobLike {
  return isObject(source) && 'stream' in source && typeof source.stream === 'function'
}

export function isStream(source: Source): source is ByteStream {
  return isObject(source) && ('getReader' in source || Symbol.asyncIterator in source)
}

function isObject(source: unknown): source is object {
  return typeof source === 'object' && source !== null
}
