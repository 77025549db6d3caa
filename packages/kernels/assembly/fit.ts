/** Exact sums of k groups of rows: core's SumGrid and Sums. */
@unmanaged
export class Sums {
  /** 2^(bits + 1) between the limbs. */
  step: f64
  d: i32
  limbs: i32
  /** d, f64. */
  offset: usize
  scale: usize
  /** k x limbs x d, f64. */
  values: usize
}

/**
 * What a fit works on: its numbers, and the addresses of its arrays. `../src/wasm/structs.ts` writes these fields in this
 * order; doubles stand first, so that nothing is padded.
 */
@unmanaged
export class Fit {
  /** Power of two by which the blocks are multiplied. */
  scale: f64
  /** Half of what two scores must differ by: constant + linear * |x| + square * |x|^2, of the centred, scaled x. */
  constant: f64
  linear: f64
  square: f64
  d: i32
  k: i32
  /** k rounded up to a multiple of 4. */
  tiled: i32
  /** 1 where rows are float32. */
  single: i32
  /** n x d, f64 or f32, row-major: as the caller gave them. */
  rows: usize
  /** n / 8 x d x 8, f32: centred and scaled. */
  blocks: usize
  /** n, f32: |x| of the centred, scaled x, rounded up. */
  norms: usize
  /** d, f64: the centre of the blocks. */
  centre: usize
  /** k x d, f64, row-major. */
  centroids: usize
  /** tiled / 4 x d x 4, f32: -2 x the centred, scaled centroids. */
  tiles: usize
  /** tiled, f32: squared norms of the centred, scaled centroids; beyond k as large as can be. */
  squares: usize
  /** n, i32. */
  labels: usize
  /** n, i32: the labels by which points are counted in the sums. */
  counted: usize
  /** n, f64, or 0 where all weigh 1. */
  weights: usize
  /** The sums of weight x coordinates and of weights. */
  rowSums: Sums
  weightSums: Sums
  /** Least score, second least and nearest centroid of each point of a chunk. */
  least: usize
  second: usize
  nearest: usize
}
