import type { Points } from '@kentro/core'
import type { Bounder, BoundsKind, Engine } from '@kentro/kernels'
import { vi } from 'vitest'
import type * as Bounders from '../src/bounds/bounder.ts'
import type { BoundWork } from '../src/bounds/bounder.ts'
import type * as Each from '../src/bounds/search-each.ts'
import type * as Groups from '../src/bounds/search-groups.ts'
import { plainEngine } from '../src/plain-engine.ts'
import { boundFault } from './bound-fault.ts'
import { engineOptions } from './engine-options.ts'
import { firstDifference } from './first-difference.ts'
import { forcedEngine } from './forced.ts'
import type { Round } from './journey.ts'

// What no bounder shows: what it works on, and what points of the plain one look at. It comes too late for modules that are
// loaded already: import this file before any other of the package.
const seen = vi.hoisted(() => ({ works: new WeakMap<Bounder, BoundWork>(), searches: 0, pairs: 0 }))

vi.mock('../src/bounds/bounder.ts', async (original) => {
  const bounders = await original<typeof Bounders>()
  const createBounder: typeof Bounders.createBounder = (work) => {
    const bounder = bounders.createBounder(work)
    seen.works.set(bounder, work)
    return bounder
  }
  return { ...bounders, createBounder }
})

function counted(search: typeof Each.searchEach): typeof search {
  return (...all) => {
    const asked = search(...all)
    if (asked > 0) seen.searches++
    seen.pairs += asked
    return asked
  }
}

vi.mock('../src/bounds/search-each.ts', async (original) => ({
  searchEach: counted((await original<typeof Each>()).searchEach),
}))

vi.mock('../src/bounds/search-groups.ts', async (original) => ({
  searchGroups: counted((await original<typeof Groups>()).searchGroups),
}))

/** What happened where there were bounds: points that were skipped, that saw their own centroid only, that searched; new labels. */
export interface Met {
  points: number
  skipped: number
  quiet: number
  searched: number
  changed: number
}

/**
 * Goes through the rounds of a journey with bounds, in plain TypeScript and in WebAssembly on so many threads, and returns what
 * it met, round by round, and what is wrong: differences, labels that are not the nearest, bounds that do not hold.
 */
export function bounded(
  kind: BoundsKind,
  points: Points,
  rounds: readonly Round[],
  threads: readonly number[],
): { readonly mets: readonly Met[]; readonly wrong: readonly unknown[] } {
  const k = rounds[0].centroids.length / points.d
  const options = { ...engineOptions(points, null, k), bounds: kind }
  const plain = plainEngine(points, options)
  const all = [plain, ...threads.map((count) => forcedEngine(points, options, count))]
  const mets: Met[] = []
  const wrong = rounds.flatMap((round, at) => {
    const astray = at > 0 && round.shifts === null ? all.map((engine) => goAstray(engine, round)) : []
    if (at > 0) for (const engine of all) move(engine, round)
    const before = plain.labels.slice()
    Object.assign(seen, { searches: 0, pairs: 0 })
    const asked = all.map((engine) => bounderOf(engine).assign(round.centroids))
    const first = round.shifts === null
    if (!first) mets.push(met(asked[0] - (k * (k - 1)) / 2 - seen.pairs, before, round.labels))
    return [
      asked.every((some) => some === asked[0]) && (!first || asked[0] === points.n * k) ? null : { asked },
      ...astray.map((labels) => firstDifference(labels, astray[0])),
      ...all.map(({ labels }) => firstDifference(labels, round.labels)),
      ...all.flatMap((engine) => differences(workOf(plain), workOf(engine), points.n, at === 0)),
      boundFault(workOf(plain), round),
    ].flatMap((fault) => (fault === null ? [] : [{ kind, at, fault }]))
  })
  for (const engine of all) engine.release()
  return { mets, wrong }
}

function bounderOf({ bounder }: Engine): Bounder {
  if (bounder === null) throw new Error('no bounder')
  return bounder
}

/** What the bounder of an engine works on. */
export function workOf(engine: Engine): BoundWork {
  const work = seen.works.get(bounderOf(engine))
  if (work === undefined) throw new Error('a bounder unseen')
  return work
}

/** Assigns without bounds, to quite different centroids, and returns the labels. */
function goAstray(engine: Engine, { centroids }: Round): Int32Array {
  engine.assign(centroids.toReversed())
  return engine.labels.slice()
}

/** Tells an engine what a solver tells it between two assignments. */
function move(engine: Engine, { shifts, relabelled }: Round): void {
  const bounder = bounderOf(engine)
  relabelled.forEach((label, i) => (engine.labels[i] = label))
  if (shifts === null) return bounder.restart()
  bounder.moved(shifts)
  for (const i of relabelled.keys()) bounder.forget(i)
}

/** What the plain engine did that looked at the own centroids of so many points. */
function met(looks: number, before: Int32Array, labels: Int32Array): Met {
  const changed = labels.filter((label, i) => label !== before[i]).length
  const { searches: searched } = seen
  return { points: labels.length, skipped: labels.length - looks, quiet: looks - searched, searched, changed }
}

/** In what bounds differ, but for what pads them and, in the first round, what has not been written yet. */
function differences(a: BoundWork, b: BoundWork, n: number, first: boolean): unknown[] {
  const { groups, stride } = a.shape
  const said = (_: number, p: number): boolean => p < n * stride && p % stride < groups
  const always = ['centroidOf', 'slotOf', 'sizes'] as const
  const names = first ? always : ([...always, 'drift', 'drops', 'nextDrops', 'dropsOf', 'halves'] as const)
  const found = {
    lower: firstDifference(a.arrays.lower.filter(said), b.arrays.lower.filter(said)),
    upper: firstDifference(a.arrays.upper.subarray(0, n), b.arrays.upper.subarray(0, n)),
    ...Object.fromEntries(names.map((name) => [name, firstDifference(a.arrays[name], b.arrays[name])])),
  }
  return Object.entries(found).filter(([, difference]) => difference !== null)
}
