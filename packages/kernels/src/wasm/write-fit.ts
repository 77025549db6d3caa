import { writeStruct } from './write-struct.ts'

// The structure of ../../assembly/fit.ts: first its doubles, then its integers, in the order of the fields.
export const FIT_DOUBLES = 14
export const FIT_INTEGERS = 30
export const FIT_BYTES: number = FIT_DOUBLES * 8 + FIT_INTEGERS * 4

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
  const doubles = new Float64Array(FIT_DOUBLES)
  doubles[0] = p.scale
  writeStruct(buffer, address, doubles, integers)
}
