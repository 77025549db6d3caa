/** Resolves once other work of this thread had its turn: input, timers, messages, drawing. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    // Pages let timers wait: each for 4 ms, in the background for a second.
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve)
    const { port1, port2 } = new MessageChannel()
    const turn = (): void => {
      port1.close()
      resolve()
    }
    port1.addEventListener('message', turn)
    port1.start()
    port2.postMessage(null)
  })
}
