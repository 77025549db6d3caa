import { mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Interrupted } from '../interrupted.ts'
import type { Streams } from '../streams.ts'
import { print } from './print.ts'

/** A result and where it goes. */
export interface Result {
  /** '-' is stdout. */
  readonly path: string
  /** Writes it to a file of that name in another folder. */
  readonly write: (path: string) => Promise<void>
  /** Its text, in pieces, for stdout. */
  readonly text: () => Iterable<string>
}

/**
 * Saves results: each file is written aside, and all are renamed once all are whole. Until then an interruption or an error
 * leaves everything as it was.
 */
export async function save(results: readonly Result[], streams: Streams): Promise<void> {
  const staged: { folder: string; from: string; to: string }[] = []
  let stopped = false
  const release = streams.onInterrupt(() => {
    stopped = true
  })
  try {
    for (const { path, write } of results.filter((result) => result.path !== '-')) {
      const folder = await mkdtemp(join(dirname(path), '.kentro-')).catch((cause: unknown) => {
        const why = (cause as Error).message.replace(/, \w+ '.*'$/, '')
        throw new RangeError(`${path} cannot be written: ${why}`, { cause })
      })
      const from = join(folder, basename(path))
      staged.push({ folder, from, to: path })
      await write(from)
      if (stopped) throw new Interrupted()
    }
    for (const { from, to } of staged) await rename(from, to)
  } finally {
    for (const { folder } of staged) await rm(folder, { recursive: true, force: true })
    release()
  }
  for (const result of results) if (result.path === '-') await print(result.text(), streams.stdout)
}
