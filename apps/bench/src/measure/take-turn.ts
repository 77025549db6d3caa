import { Bench } from 'tinybench'
import { messageOf } from './attempt.ts'

/** What is timed: by this process's clock, unless it brings milliseconds by its own. */
interface Timed {
  readonly milliseconds?: number
}

/** What came of a turn. */
export interface Turn<T> {
  /** Milliseconds of each fit. */
  readonly samples: readonly number[]
  /** The last of them. */
  readonly last: T | null
  readonly error: string | null
}

/** A turn by tinybench: work that is done until it took `slice` milliseconds together, at least once. */
export async function takeTurn<T extends Timed>(
  work: () => T | Promise<T>,
  asynchronous: boolean,
  now: () => number,
  slice: number,
): Promise<Turn<T>> {
  let last: T | null = null
  const keep = (result: T) => {
    last = result
    const { milliseconds } = result
    return milliseconds === undefined ? {} : { overriddenDuration: milliseconds }
  }
  const bench = new Bench({ iterations: 1, time: slice, warmup: false, retainSamples: true, now })
  const task = asynchronous ? async () => keep(await work()) : () => keep(work() as T)
  bench.add('turn', task, { async: asynchronous })
  await bench.run()
  const { result } = bench.tasks[0]
  if ('latency' in result) return { samples: result.latency.samples ?? [], last, error: null }
  const why = 'error' in result ? messageOf(result.error) : result.state
  return { samples: [], last, error: `threw when run again: ${why}` }
}
