/** Words of the control block by which a team works, each on a cache line of its own where threads write it. */
export const WORD: Readonly<
  Record<'epoch' | 'next' | 'done' | 'failed' | 'ready' | 'command' | 'points' | 'fits', number>
> = {
  epoch: 0,
  next: 16,
  done: 32,
  failed: 48,
  ready: 64,
  command: 80,
  points: 81,
  fits: 82,
}

export const CONTROL_BYTES = 2048
/** Where in the control block each thread leaves what its calls returned, as a double. */
export const TOTALS_BYTE = 1024
/** As many as have room for the address of their Fit in the control block. */
export const MOST_THREADS = 64

/** The command that ends a worker. */
export const CLOSE = 1000

/** How often a thread looks for news before it sleeps. */
export const SPINS = 2000

/** Chunks that a thread takes at once. */
export const GRASP = 4

/**
 * The program of a worker, complete in itself, so that no bundler has to know of it. It must do what `share` in control.ts
 * does. One that fails says so and does no more; its team is at an end then.
 */
export const WORKER_SOURCE: string = `
'use strict'
const begin = ({ module, memory, control, thread, commands, chunk }) => {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const words = new Int32Array(memory.buffer, control, ${CONTROL_BYTES / 4})
  const totals = new Float64Array(memory.buffer, control + ${TOTALS_BYTE}, ${MOST_THREADS})
  Atomics.add(words, ${WORD.ready}, 1)
  Atomics.notify(words, ${WORD.ready})
  for (let seen = 0; ; ) {
    for (let spins = 0; Atomics.load(words, ${WORD.epoch}) === seen; ) {
      if (++spins > ${SPINS}) Atomics.wait(words, ${WORD.epoch}, seen)
    }
    seen = Atomics.load(words, ${WORD.epoch})
    const command = words[${WORD.command}]
    if (command === ${CLOSE}) return
    const run = exports[commands[command]]
    const fit = words[${WORD.fits} + thread] >>> 0
    const n = words[${WORD.points}]
    let sum = 0
    try {
      for (let from; (from = Atomics.add(words, ${WORD.next}, chunk * ${GRASP})) < n; ) {
        const end = Math.min(n, from + chunk * ${GRASP})
        for (; from < end; from += chunk) sum += run(fit, from, Math.min(end, from + chunk))
      }
    } catch {
      Atomics.store(words, ${WORD.failed}, 1)
    }
    totals[thread] = sum
    Atomics.add(words, ${WORD.done}, 1)
    Atomics.notify(words, ${WORD.done})
  }
}
if (typeof require === 'function') begin(require('node:worker_threads').workerData)
else {
  onmessage = ({ data }) => {
    begin(data)
    close()
  }
}
`
