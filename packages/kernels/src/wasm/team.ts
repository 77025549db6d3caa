import type { Paused } from '../pause.ts'
import { hasFailed, maySleep } from './control.ts'
import { createTeam } from './create-team.ts'
import type { Team } from './create-team.ts'
import type { Crew } from './crew.ts'
import { expire } from './expire.ts'
import { moduleFor } from './module.ts'
import { nodeWorkers, pageWorkers } from './start-worker.ts'
import type { StartWorker } from './start-worker.ts'
import { haveStarted, started, startedMeanwhile } from './started.ts'
import { MOST_THREADS } from './worker-source.ts'

// No more teams than that are kept; and one whose memory is large, for memory never shrinks, for a while only.
const KEEP_TEAMS = 2

const idle: Team[] = []
const stays = new WeakMap<Team, () => void>()
let working = 0
let able = true

/**
 * The caller's thread and workers beside it, over one shared memory: `threads` in all, 64 at most. Null where threads cannot
 * share memory or be started while their parent waits, or none are idle and `start` is false.
 */
export function team(threads: number, start = true): Crew | null {
  const count = Math.min(threads, MOST_THREADS)
  return hired(
    idleTeam(count, false) ?? (start ? startedTeam(count) : null) ?? (maySleep() ? idleTeam(count, true) : null),
  )
}

/**
 * Workers, 64 at most, over one shared memory, for a caller that rests while they work. Null where there can be none, or none
 * are idle and `start` is false.
 */
export function* restingTeam(threads: number, start: boolean): Paused<Crew | null> {
  const count = Math.min(threads, MOST_THREADS)
  const found = idleTeam(count, true)
  if (found !== null || !start) return hired(found)
  const fresh = hired(create(nodeWorkers() ?? pageWorkers(), count, true))
  if (fresh === null) return null
  let ready = false
  try {
    yield { pause: true, until: async () => (able = await started(fresh.control)) }
    ready = haveStarted(fresh.control)
    return ready ? fresh : null
  } finally {
    if (!ready) {
      working--
      fresh.close()
    }
  }
}

/** How many teams are at work: another beside them would only take their processors. */
export function teamsAtWork(): number {
  return working
}

/** Ends the workers that wait for work. */
export function closeTeams(): void {
  idle.splice(0).forEach(dismiss)
}

/** Counts a team as working. */
function hired(found: Team | null): Team | null {
  if (found !== null) working++
  return found
}

/** Keeps a team whose work is done. */
function free(team: Team): void {
  working--
  if (hasFailed(team.control)) return team.close()
  idle.push(team)
  stays.set(
    team,
    expire(team.memory, () => idle.splice(idle.indexOf(team), 1)[0].close()),
  )
  if (idle.length > KEEP_TEAMS) dismiss(idle.shift())
}

function idleTeam(threads: number, rests: boolean): Team | null {
  const at = idle.findIndex((one) => one.threads === threads && one.rests === rests && !hasFailed(one.control))
  if (at < 0) return null
  const [found] = idle.splice(at, 1)
  stays.get(found)?.()
  return found
}

function dismiss(team: Team | undefined): void {
  if (team === undefined) return
  stays.get(team)?.()
  team.close()
}

function startedTeam(threads: number): Team | null {
  // Only Node starts workers while their parent waits.
  const fresh = create(nodeWorkers(), threads, false)
  if (fresh === null) return null
  able = startedMeanwhile(fresh.control)
  if (able) return fresh
  fresh.close()
  return null
}

function create(startWorker: StartWorker | null, threads: number, rests: boolean): Team | null {
  const module = startWorker && able ? moduleFor(true) : null
  if (startWorker === null || module === null) return null
  try {
    return createTeam(module, startWorker, threads, rests, free)
  } catch {
    // Workers may be forbidden, or memory short: one thread does, and nobody waits for a second attempt.
    able = false
    return null
  }
}
