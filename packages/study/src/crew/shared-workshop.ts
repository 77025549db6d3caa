import { borrowPoints } from '@kentro/core'
import type { Points } from '@kentro/core'
import { load } from '../strategies/source.ts'
import type { Source } from '../strategies/source.ts'
import type { Subject } from '../trials/run-trial.ts'
import type { Workshop } from './workshop.ts'

/** A workshop as it is sent to another thread: data sets in memory that all share, strategies as where they are found. */
export interface SharedWorkshop extends Omit<Workshop, 'strategies'> {
  readonly strategies: readonly { readonly source: Source; readonly options: object }[]
}

/** Subjects over copies in shared memory. */
export function share(subjects: readonly Subject[]): Subject[] {
  return subjects.map(({ points, labels, reference }) => ({
    points: sharePoints(points),
    labels: labels && shareArray(labels),
    reference: reference && sharePoints(reference),
  }))
}

/** The workshop, in the thread that it was sent to. */
export async function unpack({ subjects, strategies, ...rest }: SharedWorkshop): Promise<Workshop> {
  return {
    ...rest,
    subjects: subjects.map(({ points, labels, reference }) => ({
      points: borrowPoints(points),
      labels,
      reference: reference && borrowPoints(reference, 'reference'),
    })),
    strategies: await Promise.all(
      strategies.map(async ({ source, options }) => ({ initialize: await load(source), options })),
    ),
  }
}

function sharePoints({ data, n, d }: Points): Points {
  return { data: shareArray(data), n, d }
}

function shareArray<A extends Float64Array | Float32Array | Int32Array>(array: A): A {
  const Kind = array.constructor as new (memory: SharedArrayBuffer) => A & { set(from: A): void }
  const copy = new Kind(new SharedArrayBuffer(array.byteLength))
  copy.set(array)
  return copy
}
