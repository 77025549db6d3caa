import { CommanderError } from 'commander'
import { commandOf } from './commands/command-of.ts'
import { runAutoSuite } from './commands/run-auto-suite.ts'
import { runBench } from './commands/run-bench.ts'
import { runKernelsSuite } from './commands/run-kernels-suite.ts'
import { runSpeedSuite } from './commands/run-speed-suite.ts'
import { write } from './commands/write.ts'
import type { Flags } from './flags/flags.ts'
import { parseFlags } from './flags/parse-flags.ts'
import { messageOf } from './measure/attempt.ts'

/** Runs the bench for the arguments of a command line; returns the exit code. */
export async function cli(args: readonly string[]): Promise<number> {
  try {
    const flags = parseFlags(args, { out: write(process.stdout), err: write(process.stderr) })
    return await commandFor(flags)(flags, commandOf(args))
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    process.stderr.write(`error: ${messageOf(error)}\n`)
    return 1
  }
}

function commandFor({ suite = [] }: Flags): (flags: Flags, command: string) => Promise<number> {
  if (suite.includes('speed')) return runSpeedSuite
  if (suite.includes('kernels')) return runKernelsSuite
  if (suite.includes('auto')) return runAutoSuite
  return runBench
}
