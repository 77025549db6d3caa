import { Fit } from './fit'

/** What Elkan's bounds are kept in, beside a fit. Doubles stand first, as in Fit. */
@unmanaged
export class Bounds {
  /** Distances are kept times `scale`; a computed one is off by at most `relative`, and a bit of it is `absolute`. */
  scale: f64
  relative: f64
  absolute: f64
  fit: Fit
  /** n x tiled, f32, as of the drift of their centroids when they were computed; beyond k as large as can be. */
  lower: usize
  /** n, f64, likewise. */
  upper: usize
  /** k, f64, and tiled, f32, rounded up. */
  drift: usize
  driftUp: usize
  /** k x tiled, f32: half the distances between centroids, rounded down; to itself and beyond k as large as can be. */
  halves: usize
  /** k, f64: the least of each row of `halves` beside its own. */
  gaps: usize
  /** k, i32 and k, f64: the centroids that a point has to look at, and their squared distances. */
  open: usize
  squares: usize
}
