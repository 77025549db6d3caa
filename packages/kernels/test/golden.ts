import { seeded } from '@kentro/core'
import type { Points } from '@kentro/core'
import { createSeeder, settle } from '@kentro/kernels'
import type { BoundsKind } from '@kentro/kernels'
import { plainEngine } from '../src/plain-engine.ts'
import { plainSeeder } from '../src/plain-seeder.ts'
import { forcedEngine } from './forced.ts'
import { engineOptions } from './engine-options.ts'

const n = 1234

/** The same points, weights and centroids everywhere: some of them in near ties. */
function example(single: boolean, d = 7, k = 9) {
  const random = seeded('golden')
  const values = Float64Array.from(
    { length: n * d },
    (_, p) => ((p * p) % 11) + Math.round(8 * random()) / 8 + 1e-9 * random(),
  )
  const points: Points = { data: single ? Float32Array.from(values) : values, n, d }
  const weights = Float64Array.from({ length: n }, () => random())
  return { points, weights, centroids: Float64Array.from(points.data.subarray(0, k * d)), d, k }
}

/** A hash of the bits of arrays, in which every bit counts: FNV-1a over their bytes. */
function hash(...arrays: (Int32Array | Float64Array)[]): number {
  let value = 0x811c9dc5
  for (const array of arrays) {
    for (const byte of new Uint8Array(array.slice().buffer)) value = Math.imul(value ^ byte, 0x01000193) >>> 0
  }
  return value
}

/** Hashes of labels and sums of an engine, float64 and float32: in plain TypeScript (0) or on so many threads. */
export function engineHashes(threads: number, columns: number): number[] {
  return [false, true].map((single) => {
    const { points, weights, centroids, k } = example(single, columns)
    const options = engineOptions(points, weights, k)
    const engine = threads === 0 ? plainEngine(points, options) : forcedEngine(points, options, threads)
    const hashes: number[] = []
    for (let round = 0; round < 3; round++) {
      engine.assign(centroids.map((value, p) => value + round * 0.25 * (p % 3)))
      const moved = Int32Array.of(engine.moveSums())
      const { rows, weight, counted } = engine.clusters
      hashes.push(hash(engine.labels, counted, moved, rows.limbs, weight.limbs))
    }
    engine.release()
    return hash(Float64Array.from(hashes))
  })
}

/** Hashes of what a seeder has, float64 and float32: in plain TypeScript (0) or on so many threads. */
export function seederHashes(threads: number, columns: number): number[] {
  return [false, true].map((single) => {
    const { points, weights, centroids, d, k } = example(single, columns)
    const leave = settle(points, k, Math.max(threads, 1))
    const seeder = threads === 0 ? plainSeeder(points, weights) : createSeeder(points, { k, trials: 4, weights })
    seeder.accept(centroids.slice(0, d))
    seeder.accept(centroids.slice(d, 2 * d))
    const result = hash(...seeder.try(centroids.slice(3 * d, 7 * d)), seeder.least, seeder.sums)
    seeder.release()
    leave()
    return result
  })
}

/** How many distances bounds ask for in four rounds, float64 and float32: in plain TypeScript (0) or on so many threads. */
export function askedCounts(threads: number, columns: number, bounds: BoundsKind): number[] {
  return [false, true].map((single) => {
    const { points, weights, centroids, d, k } = example(single, columns, 37)
    const options = { ...engineOptions(points, weights, k), bounds }
    const { bounder, release } = threads === 0 ? plainEngine(points, options) : forcedEngine(points, options, threads)
    let asked = 0
    for (let round = 0; round < 4; round++) {
      if (round > 0) bounder?.moved(new Float64Array(k).fill(d * 0.01))
      asked += bounder?.assign(centroids.map((value) => value + round * 0.1)) ?? 0
    }
    release()
    return asked
  })
}
