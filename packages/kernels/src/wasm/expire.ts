// Bytes that may be kept for ever.
const SMALL = 2 ** 27

// Milliseconds for which more than that is kept: the next of many fits comes sooner.
const PATIENCE = 10_000

/** Calls `drop` once a memory has been idle for long, unless it is small, or the function that this returns is called before. */
export function expire(memory: WebAssembly.Memory, drop: () => void): () => void {
  if (memory.buffer.byteLength <= SMALL) return () => {}
  const timer: unknown = setTimeout(drop, PATIENCE)
  // In Node, where it would keep the process alive.
  ;(timer as { unref?: () => void }).unref?.()
  return () => clearTimeout(timer as number)
}
