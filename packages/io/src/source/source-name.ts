import { show } from '@kentro/core'
import { isBlob, isBytes, isResponse, isStream } from './source-kind.ts'
import type { Source } from './source.ts'

/** What errors call a source. */
export function sourceName(source: Source): string {
  if (typeof source === 'string') return checkPath(source)
  if (source instanceof URL) return checkPath(source.href)
  if (isBytes(source)) return 'bytes'
  if (isResponse(source)) return source.url || 'response'
  if (isBlob(source)) return source.name ?? 'blob'
  if (isStream(source)) return 'stream'
  throw new TypeError(`source must be a path, a response, a file, a stream or bytes, got ${show(source)}`)
}

function checkPath(path: string): string {
  if (/^https?:/.test(path))
    throw new RangeError(`source must be a path or what fetch gives, got '${path}': await fetch it`)
  if (/[\r\n]/.test(path)) throw new RangeError('source must be a path, got text of several lines: parse it')
  return path
}
