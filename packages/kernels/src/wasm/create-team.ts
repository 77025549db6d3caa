import type { Paused } from '../pause.ts'
import { close, fail, finished, hasFailed, isOver, order, share, stop, wait } from './control.ts'
import type { Control } from './control.ts'
import { CHUNK } from './crew.ts'
import type { Crew } from './crew.ts'
import { COMMANDS, instantiate } from './module.ts'
import type { Command, Exports } from './module.ts'
import type { StartWorker } from './start-worker.ts'
import { CONTROL_BYTES, TOTALS_BYTE, WORD } from './worker-source.ts'

const MOST_PAGES = 65536

/** Workers over one shared memory, and the caller's thread, which works as one of them or rests. */
export interface Team extends Crew {
  readonly control: Control
  readonly rests: boolean
  /** Ends the workers. */
  close(): void
}

/**
 * A team of so many threads that work, whose workers are about to start.
 *
 * @param free is told of the team when it is released, and its workers are done
 * @throws Error if there is no memory, or no worker can be started
 */
export function createTeam(
  module: WebAssembly.Module,
  startWorker: StartWorker,
  threads: number,
  rests: boolean,
  free: (team: Team) => void,
): Team {
  const memory = new WebAssembly.Memory({ initial: 2, maximum: MOST_PAGES, shared: true })
  const exports = instantiate(module, memory)
  const at = Math.ceil(exports.heapBase() / 64) * 64
  const words = new Int32Array(memory.buffer, at, CONTROL_BYTES / 4)
  const control: Control = { words, workers: rests ? threads : threads - 1 }
  words[WORD.done] = control.workers
  const team: Team = {
    threads,
    memory,
    first: at + CONTROL_BYTES,
    control,
    rests,
    alone: (command, fit, n) => exports[command](fit, 0, n),
    ...(rests ? resting(control) : working(control, exports)),
    release() {
      if (isOver(control)) return free(team)
      stop(control)
      void finished(control).then(() => free(team))
    },
    close: () => close(control),
  }
  try {
    for (let thread = threads - control.workers; thread < threads; thread++) {
      const data = { module, memory, control: at, thread, commands: COMMANDS, chunk: CHUNK }
      startWorker(data, () => fail(control))
    }
  } catch (error) {
    team.close()
    throw error
  }
  return team
}

/** How the caller's thread works as the first. */
function working(control: Control, exports: Exports): Pick<Crew, 'run'> {
  return {
    run(command, fits, to, from = 0) {
      order(control, command, fits, from, to)
      const own = share(control, exports[command], fits[0], to)
      wait(control)
      totals(control, fits)[0] = own
      return sumOf(control, fits)
    },
  }
}

/** How it has others work. */
function resting(control: Control): Pick<Crew, 'run' | 'running'> {
  function run(command: Command, fits: readonly number[], to: number, from = 0): number {
    order(control, command, fits, from, to)
    wait(control)
    return sumOf(control, fits)
  }
  function* running(command: Command, fits: readonly number[], n: number): Paused<number> {
    order(control, command, fits, 0, n)
    yield { pause: true, until: () => finished(control) }
    wait(control)
    return sumOf(control, fits)
  }
  return { run, running }
}

function sumOf(control: Control, fits: readonly number[]): number {
  if (hasFailed(control)) throw new Error('a worker thread has failed in the middle of its work')
  return totals(control, fits).reduce((sum, total) => sum + total)
}

/** What the calls of each thread returned. */
function totals({ words }: Control, fits: readonly number[]): Float64Array {
  return new Float64Array(words.buffer, words.byteOffset + TOTALS_BYTE, fits.length)
}
