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
 * What a fit works on: its numbers, and the addresses of its arrays. `../src/wasm/write-fit.ts` writes these fields in this
 * order; doubles stand first, so that nothing is padded.
 */
@unmanaged
export class Fit {
  /** Power of two by which the blocks are multiplied. */
  scale: f64
  /**
   * What two scores must differ by to be told apart: constant + linear * |x| + square * |x|^2, of the centred, scaled x, and
   * residual * what x lost to 16 bits.
   */
  constant: f64
  linear: f64
  square: f64
  residual: f64
  /** The greatest norm of what centroids lost to 16 bits, rounded up. */
  lost: f64
  /** The greatest weight x squared distance to the own centroid, and the least other than 0. */
  most: f64
  tiny: f64
  /** How many points have moved to other sums, since somebody asked. */
  moved: f64
  /** The greatest norm of the centroids that this Fit has packed, and of what these lost to 16 bits. */
  radius: f64
  residue: f64
  /** Of the row that was put into 16 bits last: its squared norm, 1 / its factor, and the norm of what it lost. */
  rowSquare: f64
  rowInverse: f64
  rowLost: f64
  d: i32
  k: i32
  /** k rounded up to a multiple of 4, or 8 where points are in 16 bits. */
  tiled: i32
  /** 1 where rows are float32. */
  single: i32
  /** n x d, f64 or f32, row-major: as the caller gave them. */
  rows: usize
  /** n / 8 x d x 8, f32: centred and scaled. 0 where points are in 16 bits. */
  blocks: usize
  /** n, f32: |x| of the centred, scaled x, rounded up. */
  norms: usize
  /** d, f64: the centre of the blocks. */
  centre: usize
  /** n x d rounded up to a multiple of 8, i16: rows, centred, scaled and divided by a factor of their own. 0 where in f32. */
  shorts: usize
  /** n, f32: -2 x the factor of a row; and the norm of what it lost, rounded up. */
  factors: usize
  residuals: usize
  /** k x d, f64, row-major. */
  centroids: usize
  /**
   * tiled / 4 x d x 4, f32: -2 x the centred, scaled centroids. In 16 bits: tiled / 4 x d / 2 x 4 pairs of columns, divided by a
   * factor of each centroid.
   */
  tiles: usize
  /** tiled, f32: squared norms of the centred, scaled centroids; beyond k as large as can be. */
  squares: usize
  /** tiled, f32: the factors of centroids in 16 bits; and k x d rounded up to a multiple of 8, i16: these row by row. */
  tileFactors: usize
  tileRows: usize
  /** n, i32. */
  labels: usize
  /** n, i32: the labels by which points are counted in the sums. */
  counted: usize
  /** n, f64, or 0 where all weigh 1. */
  weights: usize
  /** The sums of weight x coordinates and of weights. */
  rowSums: Sums
  weightSums: Sums
  /** The sums of weight x squared distance to the own centroid. */
  inertia: Sums
  /** Least score, second least and nearest centroid of each point of a chunk. */
  least: usize
  second: usize
  nearest: usize
  /** tiled x 32 bytes: the scores of four points, a list of centroids and their squared distances. */
  scores: usize
  /** 3 x d, f64: the least and greatest value of each column, and the least magnitude other than 0. */
  ranges: usize
  /** k, i32: the slot of each centroid among the tiles; 0 where that is its index. */
  slots: usize
  /** How many other threads have sums, and where their Fits are noted (u32). */
  others: i32
  otherFits: usize
}
