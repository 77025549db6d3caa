/** A signal that Ctrl-C aborts, once; after that, or `release`, it ends the process as ever. */
export function interruption(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
    process.stderr.write('\nstopping; the same command goes on from here\n')
  }
  process.once('SIGINT', stop)
  return { signal: controller.signal, release: () => process.off('SIGINT', stop) }
}
