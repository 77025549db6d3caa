/** Asks a driver for something and gives its answer; one question after the other. */
export type Ask = (request: object) => Promise<Answer>

/** What a driver says. */
export type Answer = Readonly<Record<string, unknown>>

/** A driver in another process. */
export interface Driver {
  /** Its first answer, which it gives unasked. */
  readonly hello: Answer
  readonly ask: Ask
  close(): void
}
