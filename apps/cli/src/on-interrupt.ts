const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Calls `stop` on Ctrl-C instead of ending the process, until the function that is returned is called. */
export function onInterrupt(stop: () => void): () => void {
  for (const signal of SIGNALS) process.on(signal, stop)
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop)
  }
}
