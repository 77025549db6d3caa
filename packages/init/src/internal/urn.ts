import type { Random } from '@kentro/core'

/** Sums are kept for so many points each: a part of the result of a draw, since it decides how the sums are rounded. */
export const CHUNK = 512

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
  const urn = { values, weights, sums: new Float64Array(Math.ceil(values.length / CHUNK)) }
  for (let chunk = 0; chunk < urn.sums.length; chunk++) sumChunk(urn, chunk)
  return urn
}

/** Sums a chunk again, after its values have changed. */
export function sumChunk({ values, weights, sums }: Urn, chunk: number): void {
  const end = Math.min((chunk + 1) * CHUNK, values.length)
  let sum = 0
  if (weights === null) for (let i = chunk * CHUNK; i < end; i++) sum += values[i]
  else for (let i = chunk * CHUNK; i < end; i++) sum += weights[i] * values[i]
  sums[chunk] = sum
}

/** The sum of weight x value over all points. */
export function total({ sums }: Urn): number {
  let all = 0
  for (const sum of sums) all += sum
  return all
}

/** A point by one draw; -1, without a draw, where there is nothing to draw from. A point of probability 0 is never drawn. */
export function drawFrom(urn: Urn, random: Random): number {
  const { values, weights, sums } = urn
  const all = total(urn)
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
  const end = Math.min((drawn + 1) * CHUNK, values.length)
  for (let i = drawn * CHUNK; i < end && (picked < 0 || target >= below); i++) {
    const mass = weights === null ? values[i] : weights[i] * values[i]
    if (mass === 0) continue
    picked = i
    below += mass
  }
  return picked
}
