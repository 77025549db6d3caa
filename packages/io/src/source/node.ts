/** What gives the modules of Node. */
export type Modules = Pick<NodeJS.Process, 'getBuiltinModule'>

/**
 * The modules of the Node that this runs in. They are asked for at run time, so that a bundler for pages meets no
 * import of them.
 *
 * @param what needs them
 * @param instead what to do in a page
 */
export function node(what: string, instead: string): Modules {
  const process: Partial<Modules> | undefined = globalThis.process
  if (process?.getBuiltinModule === undefined) throw new Error(`${what} needs Node; in a page, ${instead}`)
  return process as Modules
}
