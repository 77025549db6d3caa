import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { run } from '../src/run.ts'

/** What a command did. */
export interface Outcome {
  code: number
  out: string
  err: string
}

/** What a command is given besides its arguments. */
export interface Given {
  stdin?: string
  /** Whether stderr is a terminal. */
  terminal?: boolean
  /** Whether Ctrl-C is pressed as soon as somebody listens. */
  interrupt?: boolean
}

/** Runs a command in this process, with streams of its own. */
export async function shell(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin = '', terminal = false, interrupt = false } = given
  const stdout = new PassThrough()
  const stderr = Object.assign(
    new PassThrough(),
    terminal && { isTTY: true, columns: 80, cursorTo() {}, clearLine() {} },
  )
  const [out, err] = [textOf(stdout), textOf(stderr)]
  const onInterrupt = (stop: () => void) => {
    if (interrupt) stop()
    return () => {}
  }
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, onInterrupt })
  return { code, out: out(), err: err() }
}

function textOf(stream: PassThrough): () => string {
  let text = ''
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return () => text
}

/** A folder that is gone when the work in it is done. */
export async function inFolder(work: (folder: Folder) => Promise<void>): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'kentro-cli-'))
  try {
    await work({
      at: (name) => join(path, name),
      read: (name) => readFileSync(join(path, name), 'utf8'),
      write(name, text) {
        writeFileSync(join(path, name), text)
        return join(path, name)
      },
      list: () => readdirSync(path).sort(),
    })
  } finally {
    rmSync(path, { recursive: true })
  }
}

export interface Folder {
  at: (name: string) => string
  read: (name: string) => string
  /** Writes a file; returns its path. */
  write: (name: string, text: string) => string
  list: () => string[]
}

/** Two clusters of three points, and what they are. */
export const SIX = 'width,height,kind\n0,0,a\n0,1,a\n1,0,a\n9,9,b\n9,8,b\n8,9,b\n'
