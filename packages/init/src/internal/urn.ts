import type { Random } from '@kentro/core'
import { SUM_CHUNK, chunkSum } from '@kentro/kernels'

/** n points to draw from, each with a probability in proportion to weight x value. */
export interface Urn {
  /** n, >= 0. */
  readonly values: Float64Array
  /** n, or null where all weigh 1. */
  readonly weights: Float64Array | null
  /** The sum of weight x value over each chunk of points. */
  readonly sums: Float64Array
}

/** An urn with its sums; they follow changes of `values` by `sumChunk`. */
export function createUrn(values: Float64Array, weights: Float64Array | null): Urn {
  const urn = { values, weights, sums: new Float64Array(Math.ceil(values.length / SUM_CHUNK)) }
  for (let chunk = 0; chunk < urn.sums.length; chunk++) sumChunk(urn, chunk)
  return urn
}

/** Sums a chunk again, after its values have changed. */
export function sumChunk({ values, weights, sums }: Urn, chunk: number): void {
  const from = chunk * SUM_CHUNK
  sums[chunk] = chunkSum(values, weights, from, Math.min(from + SUM_CHUNK, values.length))
}

/** The sum of the sums. */
export function total(sums: Float64Array): number {
  let all = 0
  for (const sum of sums) all += sum
  return all
}

/** A point by one draw; -1, without a draw, where there is nothing to draw from. A point of probability 0 is never drawn. */
export function drawFrom(urn: Urn, random: Random): number {
  const { values, weights, sums } = urn
  const all = total(sums)
  if (all === 0) return -1
  const target = random() * all
  let drawn = 0
  let below = 0
  for (let chunk = 0, after = 0; chunk < sums.length && target >= after; chunk++) {
    if (sums[chunk] === 0) continue
    drawn = chunk
    below = after
    after += sums[chunk]
  }
  // The points of a chunk may add up to less than `after`, which is rounded otherwise: then it is the last possible one.
  let picked = -1
  const end = Math.min((drawn + 1) * SUM_CHUNK, values.length)
  for (let i = drawn * SUM_CHUNK; i < end && (picked < 0 || target >= below); i++) {
    const mass = weights === null ? values[i] : weights[i] * values[i]
    if (mass === 0) continue
    picked = i
    below += mass
  }
  return picked
}
