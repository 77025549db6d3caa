import { CHUNK } from './crew.ts'
import type { Crew } from './crew.ts'
import { expire } from './expire.ts'
import { instantiate, moduleFor } from './module.ts'

// A memory never shrinks: a large one is kept for a while, and then left to the garbage collector.
let idle: { readonly crew: Crew; readonly stay: () => void } | null = null

/** The caller's thread alone, with a memory that nobody else uses; null where there is no WebAssembly with SIMD. */
export function solo(): Crew | null {
  if (idle === null) return create()
  const { crew, stay } = idle
  stay()
  idle = null
  return crew
}

function create(): Crew | null {
  const module = moduleFor(false)
  try {
    return module && over(module, new WebAssembly.Memory({ initial: 1 }))
  } catch {
    // No address space for another memory.
    return null
  }
}

function over(module: WebAssembly.Module, memory: WebAssembly.Memory): Crew {
  const exports = instantiate(module, memory)
  const crew: Crew = {
    threads: 1,
    memory,
    first: exports.heapBase(),
    run(command, [fit], to, from = 0) {
      let sum = 0
      for (let at = from; at < to; at += CHUNK) sum += exports[command](fit, at, Math.min(to, at + CHUNK))
      return sum
    },
    alone: (command, fit, n) => exports[command](fit, 0, n),
    release() {
      idle?.stay()
      idle = { crew, stay: expire(memory, () => (idle = null)) }
    },
  }
  return crew
}
