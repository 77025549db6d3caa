#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { messageOf } from './measure/attempt.ts'
import { publish } from './publish/publish.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

try {
  process.stdout.write(`${(await publish(root, process.argv[2])).join('\n')}\n`)
} catch (error) {
  process.stderr.write(`error: ${messageOf(error)}\n`)
  process.exitCode = 1
}
