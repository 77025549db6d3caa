/** An open source. */
export interface Input {
  /** What errors call it. */
  readonly name: string
  /** Bytes in all, as the file system, a header or the array says; null where nothing does. */
  readonly size: number | null
  /** All of them, where they are in memory. */
  readonly bytes: Uint8Array | null
  /** The path, where they are in a file that can be read in any order. */
  readonly path: string | URL | null
  /** The bytes from the first on; a second time only where there are `bytes` or a `path`. */
  pieces(): AsyncIterable<Uint8Array>
}
