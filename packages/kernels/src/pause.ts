/**
 * A place at which work can be left for a while. Who is in a hurry goes on at once, and then works or waits, whatever there is
 * to do; who is not first lets others have their turn.
 */
export interface Pause {
  readonly pause: true
  /** Resolves once there is something to do again; null where there is at once. */
  readonly until: (() => Promise<unknown>) | null
}

/** Work with pauses, which gives a T in the end: the same, however long the pauses. */
export type Paused<T> = Generator<Pause, T, void>

/** What there is already, or work with pauses that gives it: a T is no generator. */
export type MayPause<T> = T | Paused<T>

/** A pause in which nobody else works on the matter. */
export const PAUSE: Pause = { pause: true, until: null }

/** Whether what steps yield is a pause, and no step. */
export function isPause(step: object): step is Pause {
  return 'pause' in step
}

/** Whether there is work to be done yet. */
export function isPaused<T>(work: MayPause<T>): work is Paused<T> {
  return typeof work === 'object' && work !== null && 'next' in work
}
