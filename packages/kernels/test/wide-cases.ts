import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import * as fc from 'fast-check'

type Draw = (random: Random, i: number, j: number) => number

/** Coordinate j of point i, which the filter of a kernel finds hard. */
const SHAPES: Record<string, Draw> = {
  uniform: (random) => random() - 0.5,
  // All columns but the first are alike, so that what is lost of them points the same way.
  aligned: (random, _, j) => (j === 0 ? 20 * random() : 1 + 2 ** -30 * random()),
  'one column': (random, _, j) => (j === 0 ? random() - 0.5 : 0),
  'a column of its own for each point': (random, i, j) => (j === i ? 1 + random() : 1e-9 * random()),
  'a huge offset': (random) => 1e12 + random(),
  'an outlier': (random, i, j) => (i === 3 && j === 1 ? 1e12 : 0.001 * (1 + 0.01 * random())),
  'constant columns': (random, _, j) => (j % 3 === 0 ? random() : 0.1),
  duplicates: (_, i, j) => ((7 * (i % 4) + 3 * j) % 5) / 10,
  'points at the centre': (random, i) => (i % 3 === 0 ? random() - 0.5 : 0),
  'sixty powers of two': (random) => (random() - 0.5) * 2 ** -Math.floor(60 * random()),
}

export interface WideCase {
  shape: string
  d: number
  scale: number
  single: boolean
  seed: number
  /** How far the two centroids are from a point between them, by the size of the data. */
  apart: number
}

export interface Wide {
  points: Points
  centroids: Float64Array
}

/** @param columns how many there may be */
export function wideCases(...columns: number[]): fc.Arbitrary<WideCase> {
  const one = fc.record({
    shape: fc.constantFrom(...Object.keys(SHAPES)),
    d: fc.constantFrom(...columns),
    scale: fc.constantFrom(1, 1, 1e-30, 2 ** 400, 2 ** 500, 2 ** -400, 2 ** -500),
    single: fc.boolean(),
    seed: fc.nat(),
    apart: fc.constantFrom(1, 0.1, 2 ** -12, 2 ** -24, 2 ** -40),
  })
  // float32 holds less, and squares of outliers more than float64 has.
  const holds = ({ shape, scale, single }: WideCase): boolean =>
    scale === 1 || scale === 1e-30 || (!single && (scale !== 2 ** 500 || !/outlier|offset/.test(shape)))
  return one.map((case_) => (holds(case_) ? case_ : { ...case_, scale: 1 }))
}

/** 24 points and 11 centroids: some of the points, and pairs of which a point lies halfway between but for the last bits. */
export function wide({ shape, d, scale, single, seed, apart }: WideCase): Wide {
  const random = seeded(seed)
  const n = 24
  const k = 11
  const values = Float64Array.from({ length: n * d }, (_, p) => scale * SHAPES[shape](random, Math.floor(p / d), p % d))
  const data = single ? Float32Array.from(values) : values
  const centroids = Float64Array.from(data.subarray(0, k * d))
  for (let c = 0; c < 6; c += 2) {
    for (let j = 0; j < d; j++) {
      const x = data[(n - 1 - c) * d + j]
      const off = apart * scale * SHAPES[shape](random, c, j)
      centroids[c * d + j] = x + off
      centroids[(c + 1) * d + j] = x - off
    }
  }
  return { points: { data, n, d }, centroids }
}
