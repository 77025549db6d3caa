#!/usr/bin/env node
import { onInterrupt } from './on-interrupt.ts'
import { run } from './run.ts'

// Whoever reads what is printed may stop when they have enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, onInterrupt })
