/** Throws where there are no files to speak of; `instead` is what to do there. */
export function checkNode(name: string, instead: string): void {
  if (globalThis.process?.versions?.node === undefined)
    throw new Error(`${name} must run in Node; in a page, ${instead}`)
}
