/** The exit code of a command that was interrupted: 128 and the number of the signal of Ctrl-C. */
export const INTERRUPTED = 130

/** Thrown where a command ends because it was interrupted. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}
