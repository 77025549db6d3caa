import type { Points } from '@kentro/core'
import { processors } from './processors.ts'
import type { Crew } from './wasm/crew.ts'
import { resident } from './wasm/resident.ts'
import type { Resident } from './wasm/resident.ts'
import { solo } from './wasm/solo.ts'
import { team, teamsAtWork } from './wasm/team.ts'

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
// it saves; above the second, threads that wait for work are worth waking; above the third, worth starting.
const WORTH_COPYING = 2e3
const WORTH_WAKING = 2e7
const WORTH_STARTING = 1e8

/**
 * Copies points into WebAssembly memory for all engines and seeders of these points until the function it returns is called.
 * They work on one at a time, with the threads that are said here: whoever comes meanwhile gets a copy of its own.
 *
 * @throws RangeError if that is more than a WebAssembly memory can have
 */
export function settle(points: Points, k: number, threads: Threads = 'auto'): () => void {
  if (homes.has(points)) return () => {}
  const place = copied(points, k, threads)
  if (place === null) return () => {}
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
    const place = copied(points, k, threads)
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

function copied(points: Points, k: number, threads: Threads): Resident | null {
  const work = points.n * points.d * k
  if (work < WORTH_COPYING && threads === 'auto') return null
  const crew = crewFor(work, threads) ?? solo()
  if (crew === null) return null
  try {
    return resident(points, crew)
  } catch (error) {
    crew.release()
    throw error
  }
}

function crewFor(work: number, threads: Threads): Crew | null {
  if (threads !== 'auto') return threads === 1 ? null : team(threads)
  if (work < WORTH_WAKING || teamsAtWork() > 0) return null
  const count = processors()
  return count === 1 ? null : team(count, work >= WORTH_STARTING)
}

/** Memory that was given back twice would be given out twice. */
function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
