interface Waiting {
  waitAsync?: (words: Int32Array, at: number, seen: number) => { async: boolean; value: unknown }
}

// How often to look where nobody can be told, in milliseconds.
const OFTEN = 1

/** Resolves once a word is notified, or is not what was seen, or so many milliseconds have passed; where need be, sooner. */
export function changed(words: Int32Array, at: number, seen: number, patience: number): Promise<void> {
  const { waitAsync } = Atomics as Waiting
  if (waitAsync === undefined) return new Promise((resolve) => setTimeout(resolve, OFTEN))
  const { async, value } = waitAsync.call(Atomics, words, at, seen)
  if (!async) return Promise.resolve()
  return new Promise((resolve) => {
    // It also keeps a process alive, which waiting alone does not.
    const timer = setTimeout(resolve, patience)
    void (value as Promise<string>).then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}
