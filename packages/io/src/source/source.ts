/**
 * A stream of bytes, or of text: what Node calls a readable stream, a web stream, or any other that can be iterated.
 */
export type ByteStream = AsyncIterable<Uint8Array | string> | WebStream

/** A web stream, as the body of a response is. */
export interface WebStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
    cancel(reason?: unknown): Promise<void>
  }
}

/** What `fetch` gives. */
export interface ResponseLike {
  readonly body: WebStream | null
  readonly ok: boolean
  readonly status: number
  readonly url: string
  readonly headers: { get(name: string): string | null }
}

/** A file that was chosen or dropped in a page, or a blob. */
export interface BlobLike {
  readonly size: number
  readonly name?: string
  stream(): WebStream
}

/** Where bytes are read from: a path (in Node), a response, a file or blob, a stream, or the bytes themselves. */
export type Source = string | URL | ResponseLike | BlobLike | ByteStream | ArrayBufferView | ArrayBuffer
