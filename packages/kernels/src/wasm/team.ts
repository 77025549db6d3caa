import { CHUNK } from './crew.ts'
import type { Crew } from './crew.ts'
import { COMMANDS, instantiate, moduleFor } from './module.ts'
import type { Command, Exports } from './module.ts'
import { nodeWorkers, startWorker } from './start-worker.ts'
import { CONTROL_BYTES, GRASP, SPINS, WORD } from './worker-source.ts'

const CLOSE = 1000
const MOST_PAGES = 65536
const START_TIMEOUT = 5000

const idle: Team[] = []

interface Team extends Crew {
  close(): void
}

/**
 * The caller's thread and workers beside it, over one shared memory: `threads` in all. Null where threads cannot share memory,
 * or the caller may not wait for others (a page's main thread).
 */
export function team(threads: number): Crew | null {
  const at = idle.findIndex((one) => one.threads === threads)
  return at < 0 ? create(threads) : idle.splice(at, 1)[0]
}

/** Ends the workers that wait for work. */
export function closeTeams(): void {
  for (const one of idle.splice(0)) one.close()
}

function create(threads: number): Team | null {
  // Only Node starts workers while their parent waits.
  if (nodeWorkers() === undefined) return null
  const module = moduleFor(true)
  if (module === null) return null
  const memory = new WebAssembly.Memory({ initial: 2, maximum: MOST_PAGES, shared: true })
  const exports = instantiate(module, memory)
  const control = Math.ceil(exports.heapBase() / 64) * 64
  const words = new Int32Array(memory.buffer, control, CONTROL_BYTES / 4)
  for (let thread = 1; thread < threads; thread++) {
    startWorker({ module, memory, control, thread, commands: COMMANDS, chunk: CHUNK })
  }
  for (let ready = 0; (ready = Atomics.load(words, WORD.ready)) < threads - 1; ) {
    if (Atomics.wait(words, WORD.ready, ready, START_TIMEOUT) === 'timed-out') return null
  }
  const crew: Team = {
    threads,
    memory,
    first: control + CONTROL_BYTES,
    run: (command, fits, n) => run(exports, words, command, fits, n),
    release: () => void idle.push(crew),
    close: () => order(words, CLOSE),
  }
  return crew
}

function run(exports: Exports, words: Int32Array, command: Command, fits: readonly number[], n: number): number {
  words.set(fits, WORD.fits)
  words[WORD.points] = n
  words[WORD.next] = 0
  words[WORD.done] = 0
  words[WORD.sum] = 0
  order(words, COMMANDS.indexOf(command))
  const own = share(exports[command], words, fits[0], n)
  const others = fits.length - 1
  for (let spins = 0, done = 0; (done = Atomics.load(words, WORD.done)) < others; ) {
    if (++spins > SPINS) Atomics.wait(words, WORD.done, done)
  }
  return own + Atomics.load(words, WORD.sum)
}

function order(words: Int32Array, command: number): void {
  words[WORD.command] = command
  Atomics.add(words, WORD.epoch, 1)
  Atomics.notify(words, WORD.epoch)
}

/** What one thread does of the work: chunks, taken until none is left. */
function share(call: Exports[Command], words: Int32Array, fit: number, n: number): number {
  let sum = 0
  for (let from: number; (from = Atomics.add(words, WORD.next, CHUNK * GRASP)) < n; ) {
    const end = Math.min(n, from + CHUNK * GRASP)
    for (; from < end; from += CHUNK) sum += call(fit, from, Math.min(end, from + CHUNK))
  }
  return sum
}
