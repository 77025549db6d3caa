import type { Sums } from '@kentro/core'
import type { Room } from './arena.ts'
import type { Margin } from './margin.ts'

// The structures of ../../assembly/fit.ts and seeds.ts: first their doubles, then their integers, in the order of the fields.

export const FIT_BYTES = 128
export const SUMS_BYTES = 32
export const SEEDS_BYTES = 48
export const BOUNDS_BYTES = 72
export const GROUPS_BYTES = 136

/** What a Fit says of the points. */
export interface PointFields {
  readonly scale: number
  readonly d: number
  readonly single: boolean
  readonly rows: number
  readonly blocks: number
  readonly norms: number
  readonly centre: number
}

/** What a Fit says of the centroids, or candidates. */
export interface CentroidFields {
  readonly margin: Margin
  readonly k: number
  readonly tiled: number
  readonly centroids: number
  readonly tiles: number
  readonly squares: number
  readonly weights: number
}

/** What a Fit says of labels and sums. */
export interface LabelFields {
  readonly labels: number
  readonly counted: number
  readonly rowSums: number
  readonly weightSums: number
  readonly scores: readonly number[]
}

const NO_CENTROIDS: CentroidFields = {
  margin: { constant: 0, linear: 0, square: 0 },
  k: 0,
  tiled: 0,
  centroids: 0,
  tiles: 0,
  squares: 0,
  weights: 0,
}
const NO_LABELS: LabelFields = { labels: 0, counted: 0, rowSums: 0, weightSums: 0, scores: [] }

/** Writes a Fit. */
export function writeFit(
  buffer: ArrayBuffer,
  address: number,
  p: PointFields,
  c: CentroidFields = NO_CENTROIDS,
  l: LabelFields = NO_LABELS,
): void {
  const ofPoints = [p.rows, p.blocks, p.norms, p.centre]
  const ofCentroids = [c.centroids, c.tiles, c.squares]
  const ofLabels = [l.labels, l.counted, c.weights, l.rowSums, l.weightSums, ...l.scores]
  const integers = [p.d, c.k, c.tiled, Number(p.single), ...ofPoints, ...ofCentroids, ...ofLabels]
  write(buffer, address, [p.scale, c.margin.constant, c.margin.linear, c.margin.square], integers)
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

/** Writes a Bounds, or a Groups. */
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
