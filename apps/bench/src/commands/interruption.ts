/** Ctrl-C ends the run after the fit under way. */
export function interruption(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController()
  const stop = () => {
    controller.abort()
    process.stderr.write('\nstopping after the fit under way; what was measured is kept\n')
  }
  process.once('SIGINT', stop)
  return { signal: controller.signal, release: () => process.off('SIGINT', stop) }
}
