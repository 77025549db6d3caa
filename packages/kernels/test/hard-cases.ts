import { seeded } from '@kentro/core'
import type { Points, Random } from '@kentro/core'
import * as fc from 'fast-check'

const SHAPES = [
  'blobs',
  'uniform',
  'grid',
  'duplicates',
  'offset',
  'outlier',
  'far outlier',
  'constant columns',
] as const
const CENTRES = ['points', 'box', 'far', 'very far', 'equal', 'pairs'] as const

type Shape = (typeof SHAPES)[number]
type Centres = (typeof CENTRES)[number]

/** What to try: sizes around and far from the widths at which kernels work, and data that float32 cannot tell apart. */
export interface HardCase {
  n: number
  d: number
  k: number
  seed: number
  shape: Shape
  centres: Centres
  scale: number
  single: boolean
  weighted: boolean
}

/** Points with weights (some 0) or null, and k centres (k x d) for them. */
export interface Hard {
  points: Points
  weights: Float64Array | null
  centres: Float64Array
  random: Random
}

const around = (...sizes: number[]) => fc.constantFrom(...sizes.flatMap((size) => [size - 1, size, size + 1]))

/** @param most the largest n */
export function hardCases(most: number): fc.Arbitrary<HardCase> {
  return fc
    .record({
      n: fc.oneof(fc.integer({ min: 1, max: 40 }), around(8, 64, 512, 1024), fc.integer({ min: 1, max: most })),
      d: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 }), fc.constant(300)),
      k: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 70 })),
      seed: fc.nat(),
      shape: fc.constantFrom(...SHAPES),
      centres: fc.constantFrom(...CENTRES),
      scale: fc.constantFrom(1, 1, 2 ** 60, 2 ** -60, 1e150, 1e-150),
      single: fc.boolean(),
      weighted: fc.boolean(),
    })
    .map((one) => {
      const n = Math.min(one.n, one.d > 100 ? 700 : most)
      const large = one.scale === 1e150 && (one.shape.endsWith('outlier') || one.centres === 'very far')
      // float32 ends at 3e38.
      const widest = one.shape === 'far outlier' ? 1 : 2 ** 60
      const narrow = one.single && (one.scale > widest || one.scale < 2 ** -60)
      const scale = narrow || large ? 1 : one.scale
      return { ...one, n, k: Math.min(one.k, n), scale }
    })
}

/** The data of a case: the same for the same case. */
export function hard({ n, d, k, seed, shape, centres, scale, single, weighted }: HardCase): Hard {
  const random = seeded(seed)
  const value = coordinates(shape, d, random)
  const values = Float64Array.from({ length: n * d }, (_, p) => scale * value(Math.floor(p / d), p % d))
  if (shape === 'outlier') values[Math.floor(n / 2) * d] = 1e12 * scale
  if (shape === 'far outlier') values[Math.floor(n / 3) * d] = -1e30 * scale
  const points = { data: single ? Float32Array.from(values) : values, n, d }
  const weights = weighted
    ? Float64Array.from({ length: n }, (_, i) => (i > 0 && random() < 0.2 ? 0 : 0.1 + random()))
    : null
  return { points, weights, centres: centresOf(points, k, centres, scale, random), random }
}

function coordinates(shape: Shape, d: number, random: Random): (i: number, j: number) => number {
  const few = Array.from({ length: 5 * d }, () => 10 * random() - 5)
  if (shape === 'blobs') return (i, j) => few[(i % 5) * d + j] + 0.3 * (random() + random() - 1)
  if (shape === 'grid') return () => Math.floor(4 * random())
  if (shape === 'duplicates') return (i, j) => few[((i * i) % 5) * d + j]
  if (shape === 'offset') return () => 1e8 + random()
  if (shape === 'constant columns') return (_, j) => (j % 2 === 0 ? 0.1 : random())
  return () => random() - 0.5
}

function centresOf(points: Points, k: number, kind: Centres, scale: number, random: Random): Float64Array {
  const { data, n, d } = points
  const rows = Float64Array.from({ length: k * d }, (_, p) => data[(((p - (p % d)) / d) % n) * d + (p % d)])
  if (kind === 'box') return rows.map((value) => value + scale * 0.1 * (random() - 0.5))
  if (kind === 'far') return rows.map((value) => value + scale * 1e5 * random())
  if (kind === 'very far') return rows.map((value, p) => (random() < 0.8 ? scale * 2e19 * (1 + (p % 3)) : value))
  if (kind === 'equal') return rows.map((_, p) => rows[p % d])
  // Neighbours that float64 can just tell apart, or not.
  if (kind === 'pairs')
    return rows.map((_, p) => rows[p - (p % (2 * d)) + (p % d)] * (p % (2 * d) < d ? 1 : 1 + 2 ** -52))
  return rows
}
