import type { Points } from '@kentro/core'
import { andThen } from './and-then.ts'
import { atOnce } from './at-once.ts'
import { chunkSum } from './chunk-sum.ts'
import { PLAIN, inSlices } from './in-slices.ts'
import { lowerDistances } from './lower-distances.ts'
import type { MayPause } from './pause.ts'
import { SUM_CHUNK } from './seeder.ts'
import type { Seeder } from './seeder.ts'

/** The seeder in plain TypeScript, over the caller's own points. */
export function plainSeeder(points: Points, weights: Float64Array | null): Seeder {
  const { n, d } = points
  const chunks = Math.ceil(n / SUM_CHUNK)
  const least = new Float64Array(n).fill(Infinity)
  const sums = new Float64Array(chunks).fill(Infinity)
  let lowered = new Float64Array(0)
  let tried: Float64Array[] = []

  function lowering(candidates: Float64Array, out: Float64Array): MayPause<unknown> {
    return inSlices(n, PLAIN * candidates.length, (from, to) =>
      lowerDistances(points, candidates, least, out, from, to),
    )
  }

  function trying(candidates: Float64Array): MayPause<Float64Array[]> {
    const count = candidates.length / d
    if (tried.length !== count) {
      lowered = new Float64Array(count * n)
      tried = Array.from({ length: count }, () => new Float64Array(chunks))
    }
    return andThen(lowering(candidates, lowered), () => {
      tried.forEach((out, l) => sumChunks(lowered.subarray(l * n, (l + 1) * n), weights, out))
      return tried
    })
  }

  function accepting(candidate: Float64Array | number): MayPause<unknown> {
    if (typeof candidate !== 'number') {
      return andThen(lowering(candidate, least), () => sumChunks(least, weights, sums))
    }
    least.set(lowered.subarray(candidate * n, (candidate + 1) * n))
    sums.set(tried[candidate])
    return null
  }

  return {
    least,
    sums,
    try: (candidates) => atOnce(trying(candidates)),
    trying,
    accept: (candidate) => void atOnce(accepting(candidate)),
    accepting,
    release() {},
  }
}

function sumChunks(values: Float64Array, weights: Float64Array | null, out: Float64Array): void {
  for (let chunk = 0; chunk < out.length; chunk++) {
    const from = chunk * SUM_CHUNK
    out[chunk] = chunkSum(values, weights, from, Math.min(from + SUM_CHUNK, values.length))
  }
}
