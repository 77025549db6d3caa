import { andThen } from '@kentro/kernels'
import type { Assigner } from './assigner.ts'
import type { Work } from './work.ts'

/** The assignment step of Lloyd's algorithm, which asks for every distance. */
export function everyDistance({ engine, centroids, points, k }: Work): Assigner {
  return {
    assigning: () => andThen(engine.assigning(centroids), () => points.n * k),
    moved() {},
  }
}
