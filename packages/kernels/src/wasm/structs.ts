import type { Sums } from '@kentro/core'
import type { Room } from './arena.ts'
import type { Margin } from '../filter/margin.ts'

// The structures of ../../assembly/fit.ts and seeds.ts: first their doubles, then their integers, in the order of the fields.

const FIT_DOUBLES = 9
const FIT_INTEGERS = 29
export const FIT_BYTES: number = FIT_DOUBLES * 8 + FIT_INTEGERS * 4
/** Where a Fit has its greatest and least product. */
export const MEASURED = 48
/** And how many points have moved. */
export const MOVED = 64
export const SUMS_BYTES = 32
export const SEEDS_BYTES = 56
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

/** What a Fit says of the centroids, or candidates, that are looked at. */
export interface CentroidFields {
  readonly margin: Margin
  /** The greatest norm of what they lost to 16 bits, rounded up. */
  readonly lost: number
  readonly k: number
  readonly tiled: number
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
}

const NO_CENTROIDS: CentroidAddresses = {
  centroids: 0,
  tiles: 0,
  squares: 0,
  tileFactors: 0,
  tileRows: 0,
  weights: 0,
}
const NO_LABELS: LabelFields = { labels: 0, counted: 0, rowSums: 0, weightSums: 0, inertia: 0, scores: [0, 0, 0, 0] }

/** Writes a Fit, of which `createBrief` writes the rest. */
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
  const integers = [p.d, 0, 0, Number(p.single), ...ofPoints, ...ofCentroids, ...ofLabels, p.ranges ?? 0]
  write(buffer, address, [p.scale, 0, 0, 0, 0, 0, 0, 0, 0], integers)
}

// Where these are in a Fit, among its doubles and its integers.
const MARGIN = 1
const COUNTS = 1

/** Writes into a Fit what changes from one set of centroids to the next: it costs nothing to speak of. */
export function createBrief(buffer: ArrayBuffer, address: number): (about: CentroidFields) => void {
  const doubles = new Float64Array(buffer, address, FIT_DOUBLES)
  const integers = new Uint32Array(buffer, address + FIT_DOUBLES * 8, FIT_INTEGERS)
  return ({ margin, lost, k, tiled }) => {
    doubles[MARGIN] = margin.constant
    doubles[MARGIN + 1] = margin.linear
    doubles[MARGIN + 2] = margin.square
    doubles[MARGIN + 3] = margin.residual
    doubles[MARGIN + 4] = lost
    doubles[MARGIN + 5] = 0
    doubles[MARGIN + 6] = Infinity
    integers[COUNTS] = k
    integers[COUNTS + 1] = tiled
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
