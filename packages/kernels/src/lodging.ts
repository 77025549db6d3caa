import { trust } from '@kentro/core'
import type { Points, Ranges } from '@kentro/core'
import { atOnce } from './at-once.ts'
import type { Paused } from './pause.ts'
import { pausing } from './pausing.ts'
import { processors } from './processors.ts'
import { movingIn } from './wasm/resident.ts'
import type { Resident } from './wasm/resident.ts'
import { solo } from './wasm/solo.ts'
import { restingTeam, team, teamsAtWork } from './wasm/team.ts'

/** How many threads work: 'auto', or exactly so many (64 at most) where threads can share memory. */
export type Threads = 'auto' | number

/** A place in WebAssembly memory, until it is left. */
export interface Lodging {
  readonly place: Resident
  leave(): void
}

interface Home {
  readonly place: Resident
  busy: boolean
  over: boolean
}

const homes = new WeakMap<Points, Home>()

// Products of coordinates in one assignment of all points to all centroids. Below the first, copying points costs more than
// it saves; above the second, threads that wait for work are worth waking; above the third, worth starting. What is done once
// with every coordinate, whatever k (checks, copies, sums), counts as PASSES centroids would.
const WORTH_COPYING = 2e3
const PASSES = 16
const WORTH_WAKING = 5e6
const WORTH_STARTING = 1e8

/**
 * Copies points into WebAssembly memory for all engines and seeders of these points until the function it returns is called.
 * They work on one at a time, with the threads that are said here: whoever comes meanwhile gets a copy of its own. Points that
 * are only laid out are checked, on as many threads, and trusted after that.
 *
 * @throws RangeError if that is more than a WebAssembly memory can have; what `trust` of core throws
 */
export function settle(points: Points, k: number, threads: Threads = 'auto'): () => void {
  return homes.has(points)
    ? () => {}
    : settled(
        points,
        copied(points, k, threads, (ranges) => trust(points, ranges)),
      )
}

/**
 * The same, with pauses, for a caller that has other things to do: where threads can be had, its own does none of the work,
 * unless it goes on at once where there is a pause.
 */
export function* settling(points: Points, k: number, threads: Threads = 'auto'): Paused<() => void> {
  if (homes.has(points)) return () => {}
  return settled(points, yield* copying(points, k, threads))
}

function settled(points: Points, place: Resident | null): () => void {
  if (place === null) {
    trust(points)
    return () => {}
  }
  const home: Home = { place, busy: false, over: false }
  homes.set(points, home)
  return once(() => {
    homes.delete(points)
    home.over = true
    if (!home.busy) place.crew.release()
  })
}

/** Room for one engine or seeder of these points; null where plain TypeScript does better, or is all there is. */
export function lodge(points: Points, k: number, threads: Threads): Lodging | null {
  const home = homes.get(points)
  if (home === undefined || home.busy) {
    const place = copied(points, k, threads, () => {})
    return place && { place, leave: once(() => place.crew.release()) }
  }
  home.busy = true
  const leave = once(() => {
    home.busy = false
    if (home.over) home.place.crew.release()
  })
  return { place: home.place, leave }
}

// Whoever is dropped without a word (a generator left in the middle, say) gives memory back when it is collected.
const dropped = new FinalizationRegistry<() => void>((leave) => leave())

/** What is made of a lodging, which is left if that fails. */
export function housed<T extends object>(lodging: Lodging, make: () => T): T {
  try {
    const guest = make()
    dropped.register(guest, lodging.leave)
    return guest
  } catch (error) {
    lodging.leave()
    throw error
  }
}

function copied(points: Points, k: number, threads: Threads, measured: (ranges: Ranges) => void): Resident | null {
  const wanted = wantedFor(points, k, threads)
  const crew = wanted && ((wanted.threads > 1 ? team(wanted.threads, wanted.start) : null) ?? solo())
  if (crew === null) return null
  try {
    return atOnce(movingIn(points, crew, measured))
  } catch (error) {
    crew.release()
    throw error
  }
}

function* copying(points: Points, k: number, threads: Threads): Paused<Resident | null> {
  const wanted = wantedFor(points, k, threads)
  const crew = wanted && ((wanted.threads > 1 ? yield* restingTeam(wanted.threads, wanted.start) : null) ?? solo())
  if (crew === null) return null
  let place: Resident | null = null
  try {
    place = yield* pausing(movingIn(points, crew, (ranges) => trust(points, ranges)))
    return place
  } finally {
    // It fails, or is left.
    if (place === null) crew.release()
  }
}

/** On how many threads to work, and whether to start those that are missing; null where copying does not pay. */
function wantedFor({ n, d }: Points, k: number, threads: Threads): { threads: number; start: boolean } | null {
  if (threads !== 'auto') return { threads, start: true }
  if (n * d * k < WORTH_COPYING) return null
  const work = n * d * (k + PASSES)
  return { threads: work < WORTH_WAKING || teamsAtWork() > 0 ? 1 : processors(), start: work >= WORTH_STARTING }
}

/** Memory that was given back twice would be given out twice. */
function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
