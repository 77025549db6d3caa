import type { Points } from '@kentro/core'
import { assignNearest } from '@kentro/kernels'
import { engineOptions } from './engine-options.ts'
import { firstDifference } from './first-difference.ts'
import { forcedEngine } from './forced.ts'

/** Labels of the plain kernel, where those of WebAssembly differ, and how many points its filter could not tell. */
export function labelled(
  points: Points,
  centroids: Float64Array,
): { plain: Int32Array; difference: [number, number, number] | null; open: number } {
  const plain = new Int32Array(points.n)
  assignNearest(points, centroids, plain)
  let open = 0
  const options = engineOptions(points, null, centroids.length / points.d)
  const engine = forcedEngine(points, options, 1, (command, result) => {
    if (command === 'assign' || command === 'assignShorts') open += result
  })
  engine.assign(centroids)
  const difference = firstDifference(plain, engine.labels)
  engine.release()
  return { plain, difference, open }
}
