import type { Sums } from '@kentro/core'
import type { Room } from './arena.ts'
import type { Margin, Reach } from '../filter/margin.ts'

// The structures of ../../assembly/fit.ts and seeds.ts: first their doubles, then their integers, in the order of the fields.

const FIT_DOUBLES = 14
const FIT_INTEGERS = 30
export const FIT_BYTES: number = FIT_DOUBLES * 8 + FIT_INTEGERS * 4
export const SUMS_BYTES = 32
export const SEEDS_BYTES = 64
/** Where a Seeds says which candidate is to be accepted. */
export const ACCEPTED = 16
export const BOUNDS_BYTES = 72
export const GROUPS_BYTES = 128
export const TREE_BYTES = 72

/** What a Fit says of the points. */
export interface PointFields {
  readonly scale: number
  readonly d: number
  readonly single: boolean
  readonly rows: number
  readonly blocks: number
  readonly norms: number
  readonly centre: number
  /** Rows in 16 bits, their factors and residuals; 0 where points are in blocks. */
  readonly shorts: number
  readonly factors: number
  readonly residuals: number
  /** What the columns span; where they are to be measured, each Fit has its own. */
  readonly ranges?: number
}

/** Where centroids are; factors and rows of those in 16 bits are 0 where they are in float32. */
export interface CentroidAddresses {
  readonly centroids: number
  readonly tiles: number
  readonly squares: number
  readonly tileFactors: number
  readonly tileRows: number
  readonly weights: number
}

/** What a Fit says of labels and sums. */
export interface LabelFields {
  readonly labels: number
  readonly counted: number
  readonly rowSums: number
  readonly weightSums: number
  readonly inertia: number
  readonly scores: readonly number[]
  /** How many other threads have sums, and where the addresses of their Fits are. */
  readonly others: readonly [count: number, fits: number]
}

const NO_CENTROIDS: CentroidAddresses = {
  centroids: 0,
  tiles: 0,
  squares: 0,
  tileFactors: 0,
  tileRows: 0,
  weights: 0,
}
const NO_LABELS: LabelFields = {
  labels: 0,
  counted: 0,
  rowSums: 0,
  weightSums: 0,
  inertia: 0,
  scores: [0, 0, 0, 0],
  others: [0, 0],
}

/** Writes a Fit, of which `openFit` gives the rest. */
export function writeFit(
  buffer: ArrayBuffer,
  address: number,
  p: PointFields,
  c: CentroidAddresses = NO_CENTROIDS,
  l: LabelFields = NO_LABELS,
): void {
  const ofPoints = [p.rows, p.blocks, p.norms, p.centre, p.shorts, p.factors, p.residuals]
  const ofCentroids = [c.centroids, c.tiles, c.squares, c.tileFactors, c.tileRows]
  const ofLabels = [l.labels, l.counted, c.weights, l.rowSums, l.weightSums, l.inertia, ...l.scores]
  const integers = [
    p.d,
    0,
    0,
    Number(p.single),
    ...ofPoints,
    ...ofCentroids,
    ...ofLabels,
    p.ranges ?? 0,
    0,
    ...l.others,
  ]
  write(buffer, address, [p.scale, ...new Array<number>(FIT_DOUBLES - 1).fill(0)], integers)
}

/** What changes in a Fit from one set of centroids to the next, or is found out by its thread. */
export interface OpenFit {
  /** Says which centroids are to be packed: how many, in how many places among the tiles, and the address of their slots. */
  expect(k: number, tiled: number, slots: number): void
  /** How far the centroids that this thread has packed reach. */
  reach(): Reach
  /** Says what scores must differ by, and the greatest norm of what centroids lost to 16 bits, rounded up. */
  tell(margin: Margin, lost: number): void
  /** The greatest product of a point, and the least other than 0, that have been measured since. */
  measured(): [most: number, tiny: number]
  /** How many points this thread has moved since it was last asked. */
  moved(): number
}

// Where these are in a Fit, among its doubles and its integers.
const AT = { margin: 1, lost: 5, most: 6, tiny: 7, moved: 8, radius: 9, residue: 10, k: 1, tiled: 2, slots: 27 }

export function openFit(buffer: ArrayBuffer, address: number): OpenFit {
  const doubles = new Float64Array(buffer, address, FIT_DOUBLES)
  const integers = new Uint32Array(buffer, address + FIT_DOUBLES * 8, FIT_INTEGERS)
  return {
    expect(k, tiled, slots) {
      integers[AT.k] = k
      integers[AT.tiled] = tiled
      integers[AT.slots] = slots
      doubles[AT.radius] = 0
      doubles[AT.residue] = 0
    },
    reach: () => ({ radius: doubles[AT.radius], residual: doubles[AT.residue] }),
    tell(margin, lost) {
      doubles[AT.margin] = margin.constant
      doubles[AT.margin + 1] = margin.linear
      doubles[AT.margin + 2] = margin.square
      doubles[AT.margin + 3] = margin.residual
      doubles[AT.lost] = lost
      doubles[AT.most] = 0
      doubles[AT.tiny] = Infinity
    },
    measured: () => [doubles[AT.most], doubles[AT.tiny]],
    moved() {
      const moved = doubles[AT.moved]
      doubles[AT.moved] = 0
      return moved
    },
  }
}

/** Writes a Sums over this grid. */
export function writeSums(
  buffer: ArrayBuffer,
  address: number,
  { grid }: Sums,
  offset: Room<Float64Array>,
  scale: Room<Float64Array>,
  values: Room<Float64Array>,
): void {
  offset.array().set(grid.offset)
  scale.array().set(grid.scale)
  write(buffer, address, [grid.step], [grid.d, grid.limbs, offset.address, scale.address, values.address])
}

/** Writes a Seeds, whose fields are all integers. */
export function writeSeeds(buffer: ArrayBuffer, address: number, fields: readonly number[]): void {
  write(buffer, address, [], fields)
}

/** Writes a Tree, whose fields are all integers. */
export function writeTree(buffer: ArrayBuffer, address: number, fields: readonly number[]): void {
  write(buffer, address, [], fields)
}

/** Writes a Groups. */
export function writeBounds(
  buffer: ArrayBuffer,
  address: number,
  doubles: readonly number[],
  integers: readonly number[],
): void {
  write(buffer, address, doubles, integers)
}

function write(buffer: ArrayBuffer, address: number, doubles: readonly number[], integers: readonly number[]): void {
  new Float64Array(buffer, address, doubles.length).set(doubles)
  new Uint32Array(buffer, address + doubles.length * 8, integers.length).set(integers)
}
