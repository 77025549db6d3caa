/** A signal that Ctrl-C aborts, once; after that, or `release`, it ends the process as ever. */
export function interruption(message: string): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
    process.stderr.write(`\n${message}\n`)
  }
  process.once('SIGINT', stop)
  return { signal: controller.signal, release: () => process.off('SIGINT', stop) }
}
