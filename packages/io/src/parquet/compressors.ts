import { show } from '@kentro/core'

/** How pages are decompressed that are compressed by anything but snappy or gzip: by the name of the codec. */
export type Compressors = Readonly<Record<string, (bytes: Uint8Array, length: number) => Uint8Array>>

/** The checked option. */
export function checkCompressors(compressors: Compressors | undefined): Compressors {
  if (compressors === undefined) return {}
  if (typeof compressors === 'object' && compressors !== null) return compressors
  throw new TypeError(`compressors must be an object of functions, got ${show(compressors)}`)
}
