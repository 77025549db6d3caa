import { OWN, SHARED } from './binary.generated.ts'

/** The functions of ../../assembly. `fit` and `seeds` are addresses of a Fit and a Seeds, points are given by index. */
export interface Exports {
  /** The first address that no static data takes. */
  heapBase(): number
  measureRanges(fit: number, from: number, to: number): number
  prepare(fit: number, from: number, to: number): number
  prepareShorts(fit: number, from: number, to: number): number
  packCentroids(fit: number, from: number, to: number): number
  foldSums(fit: number, from: number, to: number): number
  writeMeans(fit: number, from: number, to: number): number
  assignShorts(fit: number, from: number, to: number): number
  assign(fit: number, from: number, to: number): number
  measureInertia(fit: number, from: number, to: number): number
  sumInertia(fit: number, from: number, to: number): number
  boundEach(groups: number, from: number, to: number): number
  findLeaves(tree: number, from: number, to: number): number
  sortPlaces(tree: number, from: number, to: number): number
  plantTree(tree: number, from: number, to: number): number
  crownTree(tree: number, from: number, to: number): number
  routeTree(tree: number, from: number, to: number): number
  visitTree(tree: number, from: number, to: number): number
  readTree(tree: number, from: number, to: number): number
  boundGroups(groups: number, from: number, to: number): number
  measureGaps(groups: number, from: number, to: number): number
  tryCandidates(seeds: number, from: number, to: number): number
  acceptCandidate(seeds: number, from: number, to: number): number
}

/** The exports that work on the points `from` to `to` - 1: at most 512 of them, from a multiple of 512. */
export const COMMANDS = [
  'measureRanges',
  'prepare',
  'prepareShorts',
  'packCentroids',
  'foldSums',
  'writeMeans',
  'assignShorts',
  'assign',
  'measureInertia',
  'sumInertia',
  'boundEach',
  'findLeaves',
  'sortPlaces',
  'plantTree',
  'crownTree',
  'routeTree',
  'visitTree',
  'readTree',
  'boundGroups',
  'measureGaps',
  'tryCandidates',
  'acceptCandidate',
] as const

export type Command = (typeof COMMANDS)[number]

const compiled = new Map<boolean, WebAssembly.Module | null>()

/** The module over a memory of one thread, or over a shared one; null where there is no WebAssembly with SIMD (or threads). */
export function moduleFor(shared: boolean): WebAssembly.Module | null {
  let module = compiled.get(shared)
  if (module === undefined) compiled.set(shared, (module = compile(shared)))
  return module
}

export function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Exports {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports
}

function compile(shared: boolean): WebAssembly.Module | null {
  try {
    const own = Uint8Array.from(atob(OWN), (character) => character.charCodeAt(0))
    if (!shared) return new WebAssembly.Module(own)
    const { start, end, bytes } = SHARED
    return new WebAssembly.Module(Uint8Array.from([...own.subarray(0, start), ...bytes, ...own.subarray(end)]))
  } catch {
    return null
  }
}
