import { changed } from './changed.ts'
import { CHUNK } from './crew.ts'
import { COMMANDS } from './module.ts'
import type { Command, Exports } from './module.ts'
import { CLOSE, GRASP, SPINS, WORD } from './worker-source.ts'

// Milliseconds. Nobody needs so long for the few chunks that are taken at once: who does is no more.
const PATIENCE = 300_000
// How often to look whether that is so.
const LOOK = 60_000

/** The words by which the threads of a team find their work, and how many workers there are. */
export interface Control {
  readonly words: Int32Array
  readonly workers: number
}

/** Has the workers run a command on the points `from` to `to` - 1. */
export function order({ words }: Control, command: Command, fits: readonly number[], from: number, to: number): void {
  words.set(fits, WORD.fits)
  words[WORD.points] = to
  words[WORD.next] = from
  words[WORD.done] = 0
  call(words, COMMANDS.indexOf(command))
}

/** Ends the workers, once they are done. */
export function close({ words }: Control): void {
  call(words, CLOSE)
}

function call(words: Int32Array, command: number): void {
  words[WORD.command] = command
  Atomics.add(words, WORD.epoch, 1)
  Atomics.notify(words, WORD.epoch)
}

/** What one thread does of the work: chunks, taken until none is left. */
export function share({ words }: Control, run: Exports[Command], fit: number, to: number): number {
  let sum = 0
  for (let from: number; (from = Atomics.add(words, WORD.next, CHUNK * GRASP)) < to;) {
    const end = Math.min(to, from + CHUNK * GRASP)
    for (; from < end; from += CHUNK) sum += run(fit, from, Math.min(end, from + CHUNK))
  }
  return sum
}

/** Leaves nothing to be taken any more. */
export function stop({ words }: Control): void {
  Atomics.store(words, WORD.next, words[WORD.points])
}

/** Says that a worker is no more, to all who wait. */
export function fail({ words }: Control): void {
  Atomics.store(words, WORD.failed, 1)
  for (const word of [WORD.ready, WORD.done]) Atomics.notify(words, word)
}

/** Whether a worker is no more. */
export function hasFailed({ words }: Control): boolean {
  return Atomics.load(words, WORD.failed) !== 0
}

/** Whether all workers are done, or never will be. */
export function isOver(control: Control): boolean {
  return Atomics.load(control.words, WORD.done) === control.workers || hasFailed(control)
}

/** Waits until the workers are done. */
export function wait(control: Control): void {
  const { words } = control
  let isLost: (() => boolean) | null = null
  for (let spins = 0; !isOver(control);) {
    if (++spins < SPINS) continue
    isLost ??= watch(words)
    const done = Atomics.load(words, WORD.done)
    if (!isOver(control) && maySleep()) Atomics.wait(words, WORD.done, done, LOOK)
    if (isLost()) fail(control)
  }
}

/** Resolves once the workers are done. */
export async function finished(control: Control): Promise<void> {
  const { words } = control
  const isLost = watch(words)
  for (;;) {
    const done = Atomics.load(words, WORD.done)
    if (isOver(control)) return
    await changed(words, WORD.done, done, LOOK)
    if (isLost()) fail(control)
  }
}

/** Tells whether nobody has taken any work for too long. */
function watch(words: Int32Array): () => boolean {
  let next = Atomics.load(words, WORD.next)
  let since = performance.now()
  return () => {
    const before = next
    next = Atomics.load(words, WORD.next)
    if (next !== before) since = performance.now()
    return performance.now() - since >= PATIENCE
  }
}

let sleeps: boolean | undefined

/** Whether this thread may sleep, where memory is shared: a page's own may not. */
export function maySleep(): boolean {
  sleeps ??= trySleep()
  return sleeps
}

function trySleep(): boolean {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0)
    return true
  } catch {
    return false
  }
}
