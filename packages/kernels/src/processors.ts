interface Surroundings {
  navigator?: { hardwareConcurrency?: number }
  process?: { getBuiltinModule?: (name: string) => { availableParallelism?: () => number } | undefined }
}

// More threads than this wait for each other, and for memory, longer than they work.
const MOST = 8

/** How many threads 'auto' means at most. */
export function processors(): number {
  const { navigator, process } = globalThis as Surroundings
  const count = process?.getBuiltinModule?.('node:os')?.availableParallelism?.() ?? navigator?.hardwareConcurrency ?? 1
  return Math.min(count, MOST)
}
