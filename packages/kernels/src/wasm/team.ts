import { CHUNK } from './crew.ts'
import type { Crew } from './crew.ts'
import { COMMANDS, instantiate, moduleFor } from './module.ts'
import type { Command, Exports } from './module.ts'
import { nodeWorkers, startWorker } from './start-worker.ts'
import { CONTROL_BYTES, GRASP, MOST_THREADS, SPINS, TOTALS_BYTE, WORD } from './worker-source.ts'

const CLOSE = 1000
const MOST_PAGES = 65536
const START_TIMEOUT = 5000
// A memory never shrinks: a team whose memory grew beyond this is not kept.
const KEEP_BYTES = 2 ** 30

// Nor are more than so many teams kept.
const KEEP_TEAMS = 2

const idle: Team[] = []
let working = 0
let able = true

interface Team extends Crew {
  close(): void
}

/**
 * The caller's thread and workers beside it, over one shared memory: `threads` in all, 64 at most. Null where threads cannot
 * share memory or be started, or none are idle and `start` is false.
 */
export function team(threads: number, start = true): Crew | null {
  const count = Math.min(threads, MOST_THREADS)
  const at = idle.findIndex((one) => one.threads === count)
  const found = at >= 0 ? idle.splice(at, 1)[0] : start ? create(count) : null
  if (found !== null) working++
  return found
}

/** How many teams are at work: another beside them would only take their processors. */
export function teamsAtWork(): number {
  return working
}

/** Ends the workers that wait for work. */
export function closeTeams(): void {
  for (const one of idle.splice(0)) one.close()
}

function create(threads: number): Team | null {
  // Only Node starts workers while their parent waits.
  const module = nodeWorkers() === undefined ? null : moduleFor(true)
  if (module === null || !able) return null
  try {
    return startTeam(module, threads)
  } catch {
    // Workers may be forbidden, or memory short: one thread does, and nobody waits for a second attempt.
    able = false
    return null
  }
}

function startTeam(module: WebAssembly.Module, threads: number): Team {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: MOST_PAGES, shared: true })
  const exports = instantiate(module, memory)
  const control = Math.ceil(exports.heapBase() / 64) * 64
  const words = new Int32Array(memory.buffer, control, CONTROL_BYTES / 4)
  const crew: Team = {
    threads,
    memory,
    first: control + CONTROL_BYTES,
    run: (command, fits, n) => run(exports, words, command, fits, n),
    alone: (command, fit, n) => exports[command](fit, 0, n),
    release() {
      working--
      if (memory.buffer.byteLength <= KEEP_BYTES) idle.push(crew)
      else crew.close()
      if (idle.length > KEEP_TEAMS) idle.shift()?.close()
    },
    close: () => order(words, CLOSE),
  }
  try {
    startWorkers(words, threads, { module, memory, control, commands: COMMANDS, chunk: CHUNK })
  } catch (error) {
    crew.close()
    throw error
  }
  return crew
}

function startWorkers(words: Int32Array, threads: number, data: object): void {
  const node = nodeWorkers()
  if (node === undefined) return
  for (let thread = 1; thread < threads; thread++) startWorker(node, { ...data, thread })
  for (let ready = 0; (ready = Atomics.load(words, WORD.ready)) < threads - 1;) {
    if (Atomics.wait(words, WORD.ready, ready, START_TIMEOUT) === 'timed-out') throw new Error('workers did not start')
  }
}

function run(exports: Exports, words: Int32Array, command: Command, fits: readonly number[], n: number): number {
  words.set(fits, WORD.fits)
  words[WORD.points] = n
  words[WORD.next] = 0
  words[WORD.done] = 0
  order(words, COMMANDS.indexOf(command))
  const own = share(exports[command], words, fits[0], n)
  const others = fits.length - 1
  for (let spins = 0, done = 0; (done = Atomics.load(words, WORD.done)) < others;) {
    if (++spins > SPINS) Atomics.wait(words, WORD.done, done)
  }
  const totals = new Float64Array(words.buffer, words.byteOffset + TOTALS_BYTE, fits.length)
  totals[0] = own
  return totals.reduce((sum, total) => sum + total)
}

function order(words: Int32Array, command: number): void {
  words[WORD.command] = command
  Atomics.add(words, WORD.epoch, 1)
  Atomics.notify(words, WORD.epoch)
}

/** What one thread does of the work: chunks, taken until none is left. */
function share(call: Exports[Command], words: Int32Array, fit: number, n: number): number {
  let sum = 0
  for (let from: number; (from = Atomics.add(words, WORD.next, CHUNK * GRASP)) < n;) {
    const end = Math.min(n, from + CHUNK * GRASP)
    for (; from < end; from += CHUNK) sum += call(fit, from, Math.min(end, from + CHUNK))
  }
  return sum
}
