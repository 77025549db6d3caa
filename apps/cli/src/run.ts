import { CommanderError } from 'commander'
import { createProgram } from './create-program.ts'
import { INTERRUPTED, Interrupted } from './interrupted.ts'
import type { Streams } from './streams.ts'

/** Runs the arguments of a command line; returns the exit code: 0, 1 for bad input, 130 if interrupted. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  try {
    await createProgram(streams).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    if (error instanceof Interrupted) {
      streams.stderr.write('interrupted: nothing was written\n')
      return INTERRUPTED
    }
    streams.stderr.write(`error: ${messageOf(error)}\n`)
    return 1
  }
}

/** The message of what was thrown, on one line. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s*\n\s*/g, ' ')
}
