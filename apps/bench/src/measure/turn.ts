/** Lets other work of the process have its turn: the progress bar, Ctrl-C. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
