/** What a command reads from and writes to besides files. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** Has `stop` called when the user interrupts, until the function that it returns is called. */
  readonly onInterrupt: (stop: () => void) => () => void
}
